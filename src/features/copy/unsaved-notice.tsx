import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { unwrap } from '../../screen/saving/store-failure.ts'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

/** What was typed and not saved is in no file: it would be gone with the device. */
export function UnsavedNotice() {
  const { t } = useTranslation('leaving')
  const { store } = useServices()
  const { data: drafts = [] } = useQuery({
    queryKey: ['drafts', store.dossier, 'unsaved'],
    queryFn: async () => unwrap(await store.readDrafts()),
  })
  if (drafts.length === 0) return null
  return (
    <Notice
      tone="warn"
      title={t('leave.drafts')}
      action={
        <LinkButton variant="secondary" href={places.today}>
          {t('leave.draftsGo')}
        </LinkButton>
      }
    >
      {t('leave.draftsText')}
    </Notice>
  )
}
