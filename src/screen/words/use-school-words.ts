import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { competencyName } from '../../content/competencies.ts'
import { phaseFor, type Phase } from '../../content/phases.ts'
import {
  isTermSet,
  termSetForLevel,
  terms,
  type TermId,
  type TermSet,
} from '../../content/term-sets.ts'
import { textIn, type Text } from '../../content/text.ts'
import { periodAt, studyYearAt } from '../../services/school.ts'
import { today } from '../../services/services.ts'
import { recordQueries } from '../queries/record-queries.ts'
import { useServices } from '../services-context.tsx'

export interface SchoolWords {
  /** Interface language, as i18next has it. */
  readonly language: string
  /** Which school's words the dossier speaks now: the student's choice, else those of the school. */
  readonly termSet: TermSet
  /** Level of the school of now, when it was told. */
  readonly level: string | undefined
  readonly phase: Phase
  /** Words that differ between schools, for use inside sentences. */
  readonly term: Record<TermId, string>
  readonly competency: (id: string) => string
  /** A content text in the interface language. */
  readonly say: (text: Text) => string
}

/** The words of now: every entry, also an old one, is shown in the words of the school of now. */
export function useSchoolWords(): SchoolWords {
  const services = useServices()
  const { i18n } = useTranslation()
  const { data: owner } = useQuery(recordQueries.owner(services))
  const { data: periods } = useQuery(recordQueries.periods(services))
  const day = today(services)
  const period = periodAt(periods ?? [], day)
  const level = period?.level
  const termSet = isTermSet(owner?.termSet) ? owner.termSet : termSetForLevel(level)
  const { language } = i18n
  return {
    language,
    termSet,
    level,
    phase: phaseFor(level, period === undefined ? undefined : studyYearAt(period, day)),
    term: terms(termSet, language),
    competency: (id) => competencyName(id, termSet, language),
    say: (text) => textIn(text, language),
  }
}
