import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { termSetForLevel, terms } from '../../../content/term-sets.ts'
import { lastSchools } from '../../../domain/transfer/schools.ts'
import { draftQueries, recordQueries } from '../../../screen/queries/record-queries.ts'
import { useServices } from '../../../screen/services-context.tsx'
import { useSchoolWords } from '../../../screen/words/use-school-words.ts'
import { places } from '../../../services/places.ts'
import { Page } from '../../../ui/frame/page.tsx'
import { Skeleton } from '../../../ui/frame/skeleton.tsx'
import { NoSchoolYet } from '../arrive/no-school-yet.tsx'
import { LetterForm } from './letter-form.tsx'

/** A short message to the school the student came from: made here, given by themselves. */
export function LetterPage() {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const services = useServices()
  const { termSet, language } = useSchoolWords()
  const { data: periods } = useQuery(recordQueries.periods(services))
  const { data: owner } = useQuery(recordQueries.owner(services))
  const { now, before } = lastSchools(periods ?? [])
  const key = `letter/${now?.rec ?? ''}`
  const { data: draft } = useQuery(draftQueries.one(services, key))
  if (periods === undefined || owner === undefined || draft === undefined) {
    return <Skeleton label={common('loading')} />
  }
  if (now === undefined || before === undefined) return <NoSchoolYet />
  const wordsThen = before.level === undefined ? termSet : termSetForLevel(before.level)
  return (
    <Page
      narrow
      title={t('letter.title')}
      lead={t('letter.lead')}
      back={{ href: places.transfer, label: t('title') }}
    >
      <LetterForm
        key={key}
        draftKey={key}
        draft={draft?.value}
        facts={{ school: now.school, programme: now.programme, firstName: owner?.firstName }}
        oldSchool={before.school ?? ''}
        oldMentor={terms(wordsThen, language).mentor}
      />
    </Page>
  )
}
