import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { requirementSetFor } from '../../content/requirement-sets/requirement-sets.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { RequirementOverview } from '../../screen/requirements/requirement-overview.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { HeldTalks } from './held-talks.tsx'
import { dossierQueries } from './queries.ts'
import { Statements } from './statements.tsx'

/** What the school asks of a dossier, beside what is there: open things as invitations. */
export function SchoolAsksPage() {
  const { t } = useTranslation('dossier')
  const { t: common } = useTranslation()
  const services = useServices()
  const { level, term, termSet, competency, say } = useSchoolWords()
  const set = requirementSetFor(level)
  const states = useQuery(dossierQueries.stateOf(services, set))
  const { data: experiences = [] } = useQuery(recordQueries.experiences(services))
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
  return (
    <Page title={t('school.title')} lead={say(set.note)} back={back} narrow>
      {states.isPending && <Skeleton label={common('loading')} />}
      {states.isError && <QueryFailed error={states.error} onRetry={() => void states.refetch()} />}
      {states.data && (
        <RequirementOverview
          reader="owner"
          states={states.data}
          experiences={experiences}
          termSet={termSet}
          competency={competency}
          hrefOf={places.editExperience}
          talks={<HeldTalks />}
          statements={<Statements experiences={experiences} />}
        />
      )}
      <p>{t('school.check', { mentor: term.mentor })}</p>
      <p>
        <small>{t('school.source', { name: set.source.name })}</small>
      </p>
    </Page>
  )
}
