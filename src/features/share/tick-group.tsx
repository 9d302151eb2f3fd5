import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { Button } from '../../ui/act/button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { Section } from '../../ui/frame/section.tsx'
import type { Shareables } from './queries.ts'
import { TickItem } from './tick-item.tsx'
import { useItemWords } from './use-item-words.ts'
import type { Ticks } from './use-ticks.ts'

interface TickGroupProps {
  experience: RecordView
  /** What belongs to it. */
  parts: readonly RecordView[]
  ticks: Ticks
  secret: Shareables['secret']
}

/** An experience to tick and, once it is, what belongs to it. Nothing comes along by itself. */
export function TickGroup({ experience, parts, ticks, secret }: TickGroupProps) {
  const { t } = useTranslation('share')
  const { title } = useItemWords()(experience)
  const isOpen = ticks.records.has(experience.rec)
  // What is private asks by itself.
  const easy = parts.filter(({ rec }) => !secret.has(rec)).map(({ rec }) => rec)
  const hasAll = easy.every((rec) => ticks.records.has(rec))
  return (
    <Card as="li">
      <TickItem
        view={experience}
        ticks={ticks}
        isPrivate={secret.has(experience.rec)}
        parts={parts.map(({ rec }) => rec)}
      />
      {isOpen && parts.length > 0 && (
        <Section level={3} title={t('choose.parts', { title })}>
          {parts.map((view) => (
            <TickItem key={view.rec} view={view} ticks={ticks} isPrivate={secret.has(view.rec)} />
          ))}
          {easy.length > 1 && (
            <Button variant="quiet" onClick={() => ticks.set(easy, !hasAll)}>
              {t(hasAll ? 'choose.noParts' : 'choose.allParts')}
            </Button>
          )}
        </Section>
      )}
    </Card>
  )
}
