import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordId } from '../../../domain/log/op.ts'
import { List } from '../../../ui/frame/list.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { Notice } from '../../../ui/tell/notice.tsx'
import { Status } from '../../../ui/tell/status.tsx'
import { useServices } from '../../services-context.tsx'
import { KeepJobRow } from './keep-job-row.tsx'
import { keepQueueOf } from './keep-queue.ts'
import { useKeepState } from './use-keep.ts'

interface KeepJobsProps {
  /** Only what is for this experience; all of it unless told. */
  experience?: RecordId | undefined
}

/** What is being kept and what failed; says it when something was kept, and where. */
export function KeepJobs({ experience }: KeepJobsProps) {
  const { t } = useTranslation('evidence')
  const { jobs, kept, placesLeft, lengthsUnknown } = useKeepState()
  const queue = keepQueueOf(useServices())
  const isHere = (links: { readonly experiences?: readonly RecordId[] } | undefined) =>
    experience === undefined || links?.experiences?.includes(experience) === true
  const shown = jobs.filter(({ task }) => isHere(task.links))
  return (
    <>
      <Status>
        {kept &&
          isHere(kept.links) &&
          shown.length === 0 &&
          t('add.kept', { name: kept.name || t('add.nameless') })}
      </Status>
      {placesLeft.length > 0 && (
        <Notice
          tone="warn"
          title={t('place.title')}
          action={
            <Button variant="secondary" onClick={() => queue.forgetPlaces()}>
              {t('place.read')}
            </Button>
          }
        >
          {t('place.text', { name: placesLeft.map(({ name }) => name).join(', ') })}
        </Notice>
      )}
      {lengthsUnknown.length > 0 && (
        <Notice
          tone="info"
          title={t('length.title')}
          action={
            <Button variant="secondary" onClick={() => queue.forgetLengths()}>
              {t('length.read')}
            </Button>
          }
        >
          {t('length.text', { name: lengthsUnknown.map(({ name }) => name).join(', ') })}
        </Notice>
      )}
      {shown.length > 0 && (
        <List label={t('add.label')}>
          {shown.map((job) => (
            <KeepJobRow key={job.id} job={job} />
          ))}
        </List>
      )}
    </>
  )
}
