import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordView } from '../../../domain/log/view.ts'
import { staying } from '../../../domain/transfer/leaving.ts'
import { Card } from '../../../ui/frame/card.tsx'
import { ChoiceCards } from '../../../ui/ask/choice-cards.tsx'
import { OwnWords } from '../../../ui/show/own-words.tsx'
import { Section } from '../../../ui/frame/section.tsx'
import { Stack } from '../../../ui/frame/stack.tsx'
import { AlonePicture } from './alone-picture.tsx'
import { countedKinds, countKinds } from './count-kinds.ts'
import type { LeavingDraft } from './leaving-draft.ts'
import { useAloneWords } from './use-alone-words.ts'

interface AloneItemProps {
  view: RecordView
  views: readonly RecordView[]
  draft: LeavingDraft
  onDecide: (goes: boolean) => void
}

/** One private thing as the next school would see it, and the question. */
export function AloneItem({ view, views, draft, onDecide }: AloneItemProps) {
  const { t, i18n } = useTranslation('transfer')
  const wordsOf = useAloneWords()
  const { title, tag, facts } = wordsOf(view)
  const { rec } = view
  const others = draft.shown.filter((one) => one !== rec)
  const before = staying(views, { ...draft, shown: others })
  const after = staying(views, { ...draft, shown: [...others, rec] })
  const along = countKinds(
    views.filter((one) => before.has(one.rec) && !after.has(one.rec) && one !== view),
  )
  const list = new Intl.ListFormat(i18n.language).format(
    countedKinds
      .filter((kind) => along[kind] > 0)
      .map((kind) => t(`count.${kind}`, { count: along[kind] })),
  )
  const isDecided = draft.decided.includes(rec)
  return (
    <>
      <Section title={t('alone.sees')}>
        <Card as="article" tag={tag} title={title} aside={<AlonePicture view={view} />}>
          {facts.map(({ label, text }) => (
            <Stack key={label} gap="s">
              <h4>{label}</h4>
              <OwnWords>{text}</OwnWords>
            </Stack>
          ))}
          {list && <p>{t('alone.with', { list })}</p>}
        </Card>
      </Section>
      <ChoiceCards
        legend={t('alone.question')}
        columns={1}
        options={[
          { value: 'stay', label: t('alone.stay'), help: t('alone.stayText'), icon: 'lock' },
          { value: 'go', label: t('alone.go'), help: t('alone.goText'), icon: 'eye' },
        ]}
        value={isDecided ? (draft.shown.includes(rec) ? 'go' : 'stay') : undefined}
        onChange={(choice) => onDecide(choice === 'go')}
      />
    </>
  )
}
