import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { lastSchools } from '../../../domain/transfer/schools.ts'
import { recordQueries } from '../../../screen/queries/record-queries.ts'
import { useServices } from '../../../screen/services-context.tsx'
import { useDates } from '../../../screen/words/use-dates.ts'
import { VersionChoices } from '../../../screen/versions/version-choices.tsx'
import { places } from '../../../services/places.ts'
import { today } from '../../../services/services.ts'
import { transferPlaces } from '../../../services/moving/transfer-places.ts'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { List } from '../../../ui/frame/list.tsx'
import { ListRow } from '../../../ui/frame/list-row.tsx'
import { Page } from '../../../ui/frame/page.tsx'
import { Section } from '../../../ui/frame/section.tsx'
import { Skeleton } from '../../../ui/frame/skeleton.tsx'
import { ChangedWords } from './changed-words.tsx'
import { NoSchoolYet } from './no-school-yet.tsx'
import { OpenStepsHere } from './open-steps-here.tsx'

/** The first page at a new school: the dossier came along, and this is what changed. */
export function WelcomeAtSchoolPage() {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const services = useServices()
  const { day: dayText } = useDates()
  const { data: periods } = useQuery(recordQueries.periods(services))
  if (periods === undefined) return <Skeleton label={common('loading')} />
  const { now, before } = lastSchools(periods)
  if (now === undefined) return <NoSchoolYet />
  const school = now.school ?? t('welcome.newSchool')
  const isComing = (now.start ?? '') > today(services)
  return (
    <Page narrow title={t('welcome.title')} lead={t('welcome.lead')}>
      <p>
        {isComing
          ? t('welcome.from', { day: dayText(now.start ?? ''), school })
          : t('welcome.at', { school })}
      </p>
      <VersionChoices rec={now.rec} undecided={now.undecided} />
      <OpenStepsHere />
      <ChangedWords before={before} now={now} />
      <Section title={t('welcome.nextTitle')}>
        <List look="rows">
          <ListRow
            icon="lesson"
            href={places.schoolAsks}
            title={t('welcome.asks')}
            text={t('welcome.asksText')}
          />
          <ListRow
            icon="line"
            href={places.line}
            title={t('welcome.line')}
            text={t('welcome.lineText')}
          />
          <ListRow
            icon="shield"
            href={places.copy}
            title={t('welcome.copy')}
            text={t('welcome.copyText')}
          />
          <ListRow
            icon="edit"
            href={transferPlaces.changeSchool}
            title={t('welcome.change')}
            text={t('welcome.wrong')}
          />
        </List>
      </Section>
      <LinkButton block href={places.today}>
        {t('welcome.today')}
      </LinkButton>
    </Page>
  )
}
