import { useTranslation } from '../../../i18n/use-translation.ts'
import { cleanFileName } from '../../../media/clean-file-name.ts'
import type { KeepError } from '../../../services/evidence/keep-error.ts'
import { ActionRow } from '../../../ui/frame/action-row.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { IconButton } from '../../../ui/act/icon-button.tsx'
import { Notice } from '../../../ui/tell/notice.tsx'
import { WorkRow } from '../../../ui/show/work-row.tsx'
import { useServices } from '../../services-context.tsx'
import { keepQueueOf, type KeepJob } from './keep-queue.ts'
import { useKeepError } from './use-keep-error.ts'

interface KeepJobRowProps {
  job: KeepJob
}

/** What trying again does not help against: the file itself is not what it should be. */
const faultsOfTheFile: ReadonlySet<KeepError['type']> = new Set([
  'EmptyFile',
  'NotAPicture',
  'TooManyPixels',
  'CannotDecode',
  'PictureDamaged',
  'FileTooLarge',
  'PhotoTooLarge',
  'FilmTooLong',
])

/** One file on its way: how far it is and a way to stop, or why it failed and what can be done. */
export function KeepJobRow({ job }: KeepJobRowProps) {
  const { t } = useTranslation('evidence')
  const services = useServices()
  const errorText = useKeepError()
  const queue = keepQueueOf(services)
  const { id, task, state, done, error } = job
  const name = task.name || t('add.nameless')
  if (!error) {
    return (
      <WorkRow
        icon="upload"
        title={t(state === 'busy' ? 'add.busy' : 'add.waiting', { name })}
        done={state === 'busy' ? done : 0}
        end={
          <IconButton icon="close" label={t('add.stop', { name })} onClick={() => queue.drop(id)} />
        }
      />
    )
  }
  const { title, text } = errorText(error)
  const canTry = !faultsOfTheFile.has(error.type)
  return (
    <li>
      <Notice
        tone="bad"
        alert
        title={title}
        action={
          <ActionRow>
            <Button variant={canTry ? 'quiet' : 'secondary'} onClick={() => queue.drop(id)}>
              {t(canTry ? 'add.let' : 'add.read')}
            </Button>
            {canTry && (
              <Button
                variant="secondary"
                onClick={() => services.saveBlob(cleanFileName(name), task.bytes)}
              >
                {t('add.elsewhere')}
              </Button>
            )}
            {canTry && <Button onClick={() => queue.again(id)}>{t('add.again')}</Button>}
          </ActionRow>
        }
      >
        <p>{name}</p>
        <p>{text}</p>
      </Notice>
    </li>
  )
}
