import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import type { LookBackEnd } from '../../services/look-back.ts'
import { places } from '../../services/places.ts'
import { Card } from '../../ui/frame/card.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface ClosingStepProps {
  end: LookBackEnd
}

/** The step that was chosen, as a card that leads to it. */
export function ClosingStep({ end }: ClosingStepProps) {
  const { t } = useTranslation('reflect')
  const { shortDay } = useDates()
  if (end.noStep) return <p>{t('closing.noStep')}</p>
  const when = end.due ? t('closing.due', { day: shortDay(end.due) }) : t('step.when.later')
  const helper = end.helper.trim() && t('closing.helper', { helper: end.helper.trim() })
  return (
    <Section title={t('closing.step')}>
      <Card title={end.what.trim()} href={places.step(end.step)}>
        <p>{joinFacts([when, helper])}</p>
      </Card>
    </Section>
  )
}
