import { textIn, type Text } from './text.ts'

/** Which words a dossier speaks: those of a kind of school, or plain student words. */
export const termSets = ['vmbo', 'mbo', 'pro', 'student'] as const
export type TermSet = (typeof termSets)[number]

/** A text for every term set. */
export type TermTexts = Readonly<Record<TermSet, Text>>

/** True for a known term set; a dossier from a later version may name another. */
export function isTermSet(value: unknown): value is TermSet {
  return termSets.some((termSet) => termSet === value)
}

/** The words of a level of schooling; plain student words when the level is unknown or absent. */
export function termSetForLevel(level: string | undefined): TermSet {
  if (level?.startsWith('vmbo-')) return 'vmbo'
  if (level?.startsWith('mbo-')) return 'mbo'
  return level === 'pro' || level === 'vso' ? 'pro' : 'student'
}

const vmboTerms = {
  student: { nl: 'leerling', en: 'pupil' },
  mentor: { nl: 'mentor', en: 'mentor' },
  counsellor: { nl: 'decaan', en: 'careers counsellor' },
  internship: { nl: 'stage', en: 'internship' },
  workplaceSupervisor: { nl: 'stagebegeleider', en: 'internship supervisor' },
  programme: { nl: 'profiel', en: 'profile' },
  elective: { nl: 'keuzevak', en: 'optional subject' },
  /** The paper in which the school says what it asks. */
  schoolPlan: { nl: 'PTA', en: 'PTA (school exam plan)' },
  lob: { nl: 'loopbaanoriëntatie', en: 'career orientation' },
  dossier: { nl: 'loopbaandossier', en: 'career dossier' },
} as const satisfies Record<string, Text>

/** A word that differs between schools. */
export type TermId = keyof typeof vmboTerms

/** The words per term set, in lower case and without article. */
export const termTexts: Readonly<Record<TermSet, Readonly<Record<TermId, Text>>>> = {
  vmbo: vmboTerms,
  mbo: {
    student: { nl: 'student', en: 'student' },
    mentor: { nl: 'slb’er', en: 'study coach' },
    counsellor: { nl: 'loopbaanadviseur', en: 'careers adviser' },
    internship: { nl: 'bpv', en: 'work placement' },
    workplaceSupervisor: { nl: 'praktijkopleider', en: 'workplace trainer' },
    programme: { nl: 'opleiding', en: 'course' },
    elective: { nl: 'keuzedeel', en: 'optional module' },
    schoolPlan: { nl: 'OER', en: 'OER (course and exam rules)' },
    lob: { nl: 'loopbaanontwikkeling', en: 'career development' },
    dossier: { nl: 'loopbaandossier', en: 'career portfolio' },
  },
  pro: {
    ...vmboTerms,
    mentor: { nl: 'coach', en: 'coach' },
    programme: { nl: 'richting', en: 'direction' },
    schoolPlan: { nl: 'IOP', en: 'IOP (personal development plan)' },
  },
  student: {
    ...vmboTerms,
    mentor: { nl: 'begeleider op school', en: 'guide at school' },
    counsellor: { nl: 'adviseur', en: 'adviser' },
    workplaceSupervisor: { nl: 'begeleider op je werkplek', en: 'guide at work' },
    programme: { nl: 'richting', en: 'direction' },
    schoolPlan: { nl: 'plan van school', en: 'school plan' },
    lob: { nl: 'kiezen voor later', en: 'choosing for later' },
    dossier: { nl: 'dossier', en: 'dossier' },
  },
}

/** Every term in the words of one term set and one interface language, for use inside sentences. */
export function terms(termSet: TermSet, language: string): Record<TermId, string> {
  const entries = Object.entries(termTexts[termSet]).map(([id, text]) => [
    id,
    textIn(text, language),
  ])
  return Object.fromEntries(entries) as Record<TermId, string>
}
