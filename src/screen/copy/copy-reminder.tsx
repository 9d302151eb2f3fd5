import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { quietReminders } from '../../services/copies/copy-notes.ts'
import { places } from '../../services/places.ts'
import { Button } from '../../ui/act/button.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { useServices } from '../services-context.tsx'
import { rereadSafety, safetyQueries } from './safety-queries.ts'

/** Asks for a copy when there is much or old work in none; silent for some days after "later". */
export function CopyReminder() {
  const { t } = useTranslation('safety')
  const services = useServices()
  const client = useQueryClient()
  const { data: status } = useQuery(safetyQueries.status(services))
  if (status?.isDue !== true) return null
  const quiet = async () => {
    await quietReminders(services)
    await rereadSafety(client, services)
  }
  return (
    <Notice
      tone={status.level === 'red' ? 'bad' : 'warn'}
      title={t('reminder.title')}
      action={
        <ActionRow>
          <Button variant="secondary" onClick={() => void quiet()}>
            {t('reminder.later')}
          </Button>
          <LinkButton icon="copy" href={places.copy}>
            {t('card.make')}
          </LinkButton>
        </ActionRow>
      }
    >
      {status.copy ? t('reminder.text', { count: status.uncopied.records }) : t('reminder.first')}
    </Notice>
  )
}
