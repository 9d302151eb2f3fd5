import { personRoles, type PersonRole } from '../../domain/records/people.ts'
import { termTexts, type TermId, type TermSet } from '../term-sets.ts'
import { textIn, type Text } from '../text.ts'

/** Roles that a school names in its own way; see `term-sets.ts`. */
const roleTerms: Partial<Record<PersonRole, TermId>> = {
  mentor: 'mentor',
  counsellor: 'counsellor',
  workplaceSupervisor: 'workplaceSupervisor',
}

/** In lower case and without article, as they stand behind a name: "Fatma, werkgever". */
const roleTexts: Readonly<Record<PersonRole, Text>> = {
  parent: { nl: 'ouder of verzorger', en: 'parent or carer' },
  mentor: { nl: 'mentor', en: 'mentor' },
  coach: { nl: 'coach', en: 'coach' },
  counsellor: { nl: 'decaan', en: 'careers counsellor' },
  teacher: { nl: 'docent', en: 'teacher' },
  guide: { nl: 'leertrajectbegeleider', en: 'learning path guide' },
  careCoordinator: { nl: 'zorgcoördinator', en: 'care coordinator' },
  internshipCoordinator: { nl: 'stagecoördinator', en: 'internship coordinator' },
  workplaceSupervisor: { nl: 'stagebegeleider', en: 'internship supervisor' },
  employer: { nl: 'werkgever', en: 'employer' },
  trainer: { nl: 'trainer of leider', en: 'trainer or leader' },
  family: { nl: 'familie of buur', en: 'family or neighbour' },
  alumnus: { nl: 'oud-leerling', en: 'former pupil' },
  buddy: { nl: 'buddy of klasgenoot', en: 'buddy or classmate' },
  professional: { nl: 'iemand met dit beroep', en: 'somebody in this job' },
  intaker: { nl: 'intaker van het mbo', en: 'intake officer of the mbo' },
  careerAdviser: { nl: 'adviseur voor je loopbaan', en: 'career adviser' },
}

/** True for a role that this version has words for. */
export function isPersonRole(role: string | undefined): role is PersonRole {
  return personRoles.some((known) => known === role)
}

/** A role as a school of `termSet` says it; one in free words comes back as it is. */
export function roleName(role: string, termSet: TermSet, language: string): string {
  if (!isPersonRole(role)) return role
  const term = roleTerms[role]
  return textIn(term ? termTexts[termSet][term] : roleTexts[role], language)
}
