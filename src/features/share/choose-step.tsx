import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { periodKind } from '../../domain/records/period.ts'
import { recordsTold } from '../../domain/records/shareable.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { Button } from '../../ui/act/button.tsx'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { places } from '../../services/places.ts'
import type { Shareables } from './queries.ts'
import { TickGroup } from './tick-group.tsx'
import { TickItem } from './tick-item.tsx'
import type { Ticks } from './use-ticks.ts'

interface ChooseStepProps {
  all: Shareables
  ticks: Ticks
  /** Above the list: that it is as it was left. */
  notice: ReactNode
  onNext: () => void
}

/** What goes along: only what is ticked here. */
export function ChooseStep({ all: { views, secret }, ticks, notice, onNext }: ChooseStepProps) {
  const { t } = useTranslation('share')
  const { t: common } = useTranslation()
  const ofKind = (kind: string) => views.filter((view) => view.kind === kind)
  const experiences = ofKind(experienceKind.kind)
  const parts = (experience: RecordView) =>
    views.filter((view) => recordsTold(view).includes(experience.rec))
  const belongs = new Set(experiences.flatMap((one) => parts(one).map(({ rec }) => rec)))
  const top = new Set([experienceKind.kind, talkKind.kind, periodKind.kind])
  const rest = views.filter(({ kind, rec }) => !top.has(kind) && !belongs.has(rec))
  const groups = [
    { title: t('choose.talks'), items: ofKind(talkKind.kind) },
    { title: t('choose.rest'), items: rest },
    { title: t('choose.school'), items: ofKind(periodKind.kind) },
  ]
  const back = { href: places.share, label: t('title') }
  if (views.length === 0) {
    return (
      <Page title={t('choose.title')} back={back} narrow>
        <EmptyState picture="nothing" title={t('choose.empty')} text={t('choose.emptyText')} />
      </Page>
    )
  }
  return (
    <Page title={t('choose.title')} lead={t('choose.lead')} back={back} narrow>
      {notice}
      {experiences.length > 0 && (
        <Section title={t('choose.experiences')}>
          <List>
            {experiences.map((one) => (
              <TickGroup
                key={one.rec}
                experience={one}
                parts={parts(one)}
                ticks={ticks}
                secret={secret}
              />
            ))}
          </List>
        </Section>
      )}
      {groups.map(
        ({ title, items }) =>
          items.length > 0 && (
            <Section key={title} title={title}>
              <Stack>
                {items.map((view) => (
                  <TickItem
                    key={view.rec}
                    card
                    view={view}
                    ticks={ticks}
                    isPrivate={secret.has(view.rec)}
                  />
                ))}
              </Stack>
            </Section>
          ),
      )}
      <Notice>{t('choose.name')}</Notice>
      <p role="status">{t('choose.count', { count: ticks.records.size })}</p>
      <Button
        aria-disabled={ticks.records.size === 0}
        onClick={() => ticks.records.size > 0 && onNext()}
      >
        {common('next')}
      </Button>
    </Page>
  )
}
