import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordId } from '../../../domain/log/op.ts'
import { isPrivate } from '../../../domain/transfer/leave-out.ts'
import { privateItems, staying } from '../../../domain/transfer/leaving.ts'
import { Section } from '../../../ui/frame/section.tsx'
import { AlongCounts } from './along-counts.tsx'
import { choosable } from './choosable.ts'
import type { LeaveStepProps } from './leave-step-props.ts'
import { LeaveStepPage } from './leave-step-page.tsx'
import { TickGroup } from './tick-group.tsx'
import { useTickWords } from './use-tick-words.ts'

/** What goes along: everything, unless the student takes something out. */
export function AlongStep({ views, draft, onChange, onMove }: LeaveStepProps) {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const words = useTickWords()
  const { schools, talks } = choosable(views)
  const alone = privateItems(views).length
  const stays = staying(views, draft)
  const tick = (recs: readonly RecordId[], on: boolean) => {
    const others = draft.unticked.filter((rec) => !recs.includes(rec))
    onChange({ unticked: on ? others : [...others, ...recs] })
  }
  return (
    <LeaveStepPage
      at="along"
      title={t('along.title')}
      lead={t('along.lead')}
      onMove={onMove}
      next={common('next')}
    >
      <Section title={t('along.countTitle')}>
        <AlongCounts views={views} stays={stays} />
      </Section>
      <Section title={t('along.experiences')}>
        {schools.map(({ period, experiences }) => (
          <TickGroup
            key={period?.rec ?? ''}
            summary={(have, all) => t('along.chosen', { school: words.school(period), have, all })}
            items={experiences.map(words.experience)}
            unticked={draft.unticked}
            onTick={tick}
          />
        ))}
        {talks.length > 0 && (
          <TickGroup
            summary={(have, all) => t('along.talks', { have, all })}
            items={talks.map(words.talk)}
            unticked={draft.unticked}
            onTick={tick}
          />
        )}
      </Section>
      <Section title={t('along.alsoTitle')}>
        {alone > 0 && <p>{t('along.private', { count: alone })}</p>}
        <p>{t('along.also')}</p>
        <p>{t('along.versions')}</p>
        {views.some((view) => view.binned && !isPrivate(view)) && <p>{t('along.bin')}</p>}
      </Section>
    </LeaveStepPage>
  )
}
