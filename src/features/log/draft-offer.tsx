import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { useServices } from '../../screen/services-context.tsx'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { quickDraftKey, type OpenQuickDraft } from './quick-experience.ts'

interface DraftOfferProps {
  draft: OpenQuickDraft
  onResume: () => void
}

/** Offers what somebody began to write here and did not save. */
export function DraftOffer({ draft, onResume }: DraftOfferProps) {
  const { t } = useTranslation('log')
  const { store } = useServices()
  const { termSet, language } = useSchoolWords()
  const kind = experienceKindName(draft.values.type, termSet, language)
  const line = draft.values.title.trim()
  return (
    <Notice
      tone="info"
      title={t('new.draft.title')}
      action={
        <ActionRow>
          <Button variant="quiet" onClick={() => void store.dropDraft(quickDraftKey(draft.rec))}>
            {t('new.draft.forget')}
          </Button>
          <Button onClick={onResume}>{t('new.draft.resume')}</Button>
        </ActionRow>
      }
    >
      {line === '' ? kind : t('new.draft.text', { kind, line })}
    </Notice>
  )
}
