import { useTranslation } from '../../i18n/use-translation.ts'
import type { Json } from '../../lib/json.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { evidenceKind } from '../../domain/records/evidence.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { useEvidenceName } from '../../screen/evidence/showing/use-evidence-name.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { VersionChoices } from '../../screen/versions/version-choices.tsx'
import { places } from '../../services/places.ts'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { BinnedEvidence } from './binned-evidence.tsx'
import { EvidenceAbout } from './evidence-about.tsx'
import { EvidenceShown } from './evidence-shown.tsx'
import { EvidenceFacts } from './evidence-facts.tsx'
import { ThrowAway } from './throw-away.tsx'

interface EvidencePieceProps {
  view: RecordView
  /** Typing about it from an earlier time that was never saved. */
  draft: Json | undefined
}

/** A piece of evidence as a person looks at it, with what can be said of it and done with it. */
export function EvidencePiece({ view, draft }: EvidencePieceProps) {
  const { t } = useTranslation('evidence')
  const { moment } = useDates()
  const nameOf = useEvidenceName()
  const evidence = readRecord(evidenceKind, view)
  const { rec, binned, undecided, unreadable, changed } = evidence
  const name = nameOf(evidence)
  return (
    <Page narrow title={name} back={{ href: places.gallery, label: t('one.back') }}>
      {binned && <BinnedEvidence rec={rec} name={name} />}
      <VersionChoices rec={rec} undecided={undecided} />
      {unreadable.length > 0 && (
        <Notice tone="warn" title={t('one.unreadable')}>
          {t('one.unreadableText')}
        </Notice>
      )}
      <EvidenceShown evidence={evidence} name={name} />
      <EvidenceFacts evidence={evidence} />
      {!binned && <EvidenceAbout view={view} draft={draft} />}
      <SavedNote text={t('one.saved', { moment: moment(changed) })} />
      {!binned && <ThrowAway rec={rec} />}
    </Page>
  )
}
