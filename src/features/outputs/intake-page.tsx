import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useForm, useWatch } from 'react-hook-form'
import { draftQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { withDraft } from '../../screen/drafts/draft-values.ts'
import { intakeSheet, noChoices, type IntakeChoices } from '../../outputs/intake/intake-sheet.ts'
import { readingWords } from '../../outputs/reading/reading-words.ts'
import { places } from '../../services/places.ts'
import type { Draft } from '../../services/dossier-store.ts'
import type { OutputSource } from '../../services/outputs/read-output.ts'
import { IntakeFields } from './intake-fields.tsx'
import { OutputPage } from './output-page.tsx'
import { SheetPart } from './sheet-part.tsx'

/** The choices of one sheet; they stay on this device and never enter the dossier. */
const draftKey = 'intake-sheet/now'

/** The one-page intake sheet: the student picks, and sees the page. */
export function IntakePage() {
  const { t } = useTranslation('outputs')
  const draft = useQuery(draftQueries.one(useServices(), draftKey))
  return (
    <OutputPage
      title={t('screen.intake')}
      lead={t('screen.intakeLead')}
      back={places.outputs}
      withPrivate={false}
    >
      {(source) => draft.data !== undefined && <Filled source={source} draft={draft.data} />}
    </OutputPage>
  )
}

function Filled({ source, draft }: { source: OutputSource; draft: Draft | null }) {
  const { t } = useTranslation('outputs')
  const { dossier, language, text, today } = source
  const form = useForm<IntakeChoices>({ defaultValues: withDraft(noChoices, draft?.value) })
  useKeptDraft(draftKey, form)
  const choices: IntakeChoices = { ...noChoices, ...useWatch({ control: form.control }) }
  const words = readingWords(language, dossier.termSet, text)
  return (
    <>
      <IntakeFields form={form} dossier={dossier} />
      <p>{t('screen.intakeKept')}</p>
      <SheetPart
        sheet={intakeSheet(dossier, choices, words)}
        author={dossier.owner}
        name={`${t('screen.intake')} ${today}.pdf`}
      />
    </>
  )
}
