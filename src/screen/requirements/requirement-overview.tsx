import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Section } from '../../ui/frame/section.tsx'
import type { RuleState } from '../../domain/requirements.ts'
import { useDoneText } from './use-done-text.ts'
import { RuleCard, type RuleCardProps } from './rule-card.tsx'

export interface RequirementOverviewProps extends Omit<RuleCardProps, 'state'> {
  states: readonly RuleState[]
  /** The talks that were held, as this device lists them. */
  talks: ReactNode
  /** The statements that stand, and what was undone. */
  statements: ReactNode
}

/**
 * What a school asks of a dossier beside what is there: open things as invitations, then the talks
 * and the statements. The owner and the mentor look at the same rules.
 */
export function RequirementOverview(props: RequirementOverviewProps) {
  const { states, talks, statements, ...card } = props
  const { t } = useTranslation('requirements')
  const doneText = useDoneText(card.reader)
  const asked = states.filter(({ rule }) => !('advice' in rule))
  const open = asked.filter(({ met }) => !met)
  const there = asked.filter(({ met }) => met)
  const advised = states.filter(({ rule }) => 'advice' in rule)
  return (
    <>
      {open.length > 0 && (
        <Section title={t('open')}>
          {open.map((state) => (
            <RuleCard key={state.rule.id} state={state} {...card} />
          ))}
        </Section>
      )}
      {there.length > 0 && (
        <Section title={t('there')}>
          {there.map((state) => (
            <RuleCard key={state.rule.id} state={state} {...card} />
          ))}
        </Section>
      )}
      <Section title={t('talks')}>
        {advised.map((state) => (
          <p key={state.rule.id}>{state.met ? doneText(state) : t('noTalk')}</p>
        ))}
        {talks}
      </Section>
      <Section title={t('statements')}>{statements}</Section>
    </>
  )
}
