import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { requirementSetFor } from '../../content/requirement-sets/requirement-sets.ts'
import { QueryFailed } from '../../screen/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useSchoolWords } from '../../screen/use-school-words.ts'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { dossierQueries } from './queries.ts'
import { RuleCard } from './rule-card.tsx'

/** What the school asks of a dossier, beside what is there: open things as invitations. */
export function SchoolAsksPage() {
  const { t } = useTranslation('dossier')
  const { t: common } = useTranslation()
  const { level, term, say } = useSchoolWords()
  const set = requirementSetFor(level)
  const states = useQuery(dossierQueries.stateOf(useServices(), set))
  const back = { href: places.dossier, label: common('nav.dossier') }
  if (set === undefined) {
    return (
      <Page title={t('school.title')} back={back} narrow>
        <EmptyState
          picture="search"
          title={t('school.none')}
          text={t('school.noneText')}
          action={<LinkButton href={places.settings}>{t('school.noneAction')}</LinkButton>}
        />
      </Page>
    )
  }
  const open = states.data?.filter(({ met }) => !met) ?? []
  const there = states.data?.filter(({ met }) => met) ?? []
  return (
    <Page title={t('school.title')} lead={say(set.note)} back={back} narrow>
      {states.isPending && <Skeleton label={common('loading')} />}
      {states.isError && <QueryFailed error={states.error} onRetry={() => void states.refetch()} />}
      {open.length > 0 && (
        <Section title={t('school.open')}>
          {open.map((state) => (
            <RuleCard key={state.rule.id} state={state} />
          ))}
        </Section>
      )}
      {there.length > 0 && (
        <Section title={t('school.there')}>
          {there.map((state) => (
            <RuleCard key={state.rule.id} state={state} />
          ))}
        </Section>
      )}
      <p>{t('school.check', { mentor: term.mentor })}</p>
      <p>
        <small>{t('school.source', { name: set.source.name })}</small>
      </p>
    </Page>
  )
}
