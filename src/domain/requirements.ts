import type { Experience } from './records/experience.ts'
import { isAnswered, type Reflection } from './records/reflection.ts'
import type { Step } from './records/step.ts'
import { isPlanned, type Talk } from './records/talk.ts'
import { schoolYearOf, type PlainDate } from '../lib/dates.ts'
import type {
  DossierRule,
  ExperienceRule,
  RequirementRule,
  RequirementSet,
} from './requirement-set.ts'

/*
 * Binned records count for nothing, nor do reflections on an experience that is binned or gone.
 * [Note: private] A private experience is never shown to a school, so a school's rules neither
 * count it nor ask anything of it.
 */

export interface RequirementRecords {
  readonly experiences: readonly Experience[]
  readonly reflections: readonly Reflection[]
  readonly steps: readonly Step[]
  /** Talks, also those to come; none when they are left out. */
  readonly talks?: readonly Talk[]
  /** The day of now, for rules about this school year; without it every year counts. */
  readonly today?: PlainDate
}

export interface RuleState {
  readonly rule: RequirementRule
  readonly met: boolean
  /** How many there are of what the rule counts, and how many it asks; `have` may exceed `need`. */
  readonly have: number
  readonly need: number
  /** Record ids of the experiences that miss it, in the order given. */
  readonly missingIn: readonly string[]
  /** Ids of the competencies that miss it. */
  readonly missingCompetencies: readonly string[]
}

/** The per-experience rules that this experience does not meet yet, in the order of the set. */
export function missingForExperience(
  set: RequirementSet,
  experience: Experience,
  around: Pick<RequirementRecords, 'reflections' | 'steps'>,
): readonly ExperienceRule[] {
  if (!isAsked(experience)) return []
  const reflections = around.reflections.filter(
    (reflection) => !reflection.binned && reflection.experience === experience.rec,
  )
  return set.perExperience.filter((rule) => !meets(rule, experience, reflections, around.steps))
}

/** How the dossier stands to every rule: those per experience first, then those on the whole. */
export function stateOfSet(
  set: RequirementSet,
  records: RequirementRecords & { readonly competencyIds: readonly string[] },
): readonly RuleState[] {
  const experiences = records.experiences.filter(isAsked)
  const recs = new Set(experiences.map(({ rec }) => rec))
  const reflections = records.reflections.filter(
    ({ binned, experience }) => !binned && (experience === undefined || recs.has(experience)),
  )
  const steps = records.steps.filter(({ binned }) => !binned)
  const { talks = [], today } = records
  const asked = { experiences, reflections, steps, talks, ...(today && { today }) }
  const missing = experiences.map((experience) => ({
    rec: experience.rec,
    rules: missingForExperience(set, experience, asked),
  }))
  return [
    ...set.perExperience.map((rule) => {
      const missingIn = missing.filter(({ rules }) => rules.includes(rule)).map(({ rec }) => rec)
      // An empty dossier still has one experience to go.
      const need = Math.max(1, experiences.length)
      return ruleState(rule, experiences.length - missingIn.length, need, { missingIn })
    }),
    ...set.wholeDossier.map((rule) => stateOfDossierRule(rule, asked, records.competencyIds)),
  ]
}

function stateOfDossierRule(
  rule: DossierRule,
  { experiences, reflections, steps, talks = [], today }: RequirementRecords,
  competencyIds: readonly string[],
): RuleState {
  if (rule.rule === 'steps') return ruleState(rule, steps.length, rule.atLeast)
  if (rule.rule === 'talks') {
    const held = heldTalks(talks, today).filter(
      ({ type = '' }) => !rule.types || rule.types.includes(type),
    )
    return ruleState(rule, held.length, rule.atLeast)
  }
  if (rule.rule === 'count') {
    const counted = experiences.filter(
      ({ type }) => !rule.types || (type !== undefined && rule.types.includes(type)),
    )
    return ruleState(rule, counted.length, rule.atLeast)
  }
  const wanted = rule.competencies ?? competencyIds
  const times =
    rule.rule === 'touched'
      ? (id: string) => experiences.filter((e) => isTouched(e, id, reflections)).length
      : (id: string) => reflections.filter((r) => r.competency === id && hasAnswer(r)).length
  const missingCompetencies = wanted.filter((id) => times(id) < rule.atLeast)
  const have = wanted.length - missingCompetencies.length
  return ruleState(rule, have, wanted.length, { missingCompetencies })
}

/** The talks that were held in the school year of `today` (in any year without it), newest first. */
export function heldTalks(talks: readonly Talk[], today?: PlainDate): Talk[] {
  return talks
    .filter((talk) => !talk.binned && !isPlanned(talk))
    .filter(
      ({ date }) =>
        today === undefined || (date !== undefined && schoolYearOf(date) === schoolYearOf(today)),
    )
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

function ruleState(
  rule: RequirementRule,
  have: number,
  need: number,
  missing: { missingIn?: readonly string[]; missingCompetencies?: readonly string[] } = {},
): RuleState {
  const { missingIn = [], missingCompetencies = [] } = missing
  return { rule, met: have >= need, have, need, missingIn, missingCompetencies }
}

function meets(
  rule: ExperienceRule,
  experience: Experience,
  reflections: readonly Reflection[],
  steps: readonly Step[],
): boolean {
  switch (rule.rule) {
    case 'part':
      return hasWords(experience[rule.part])
    case 'competency':
      return (
        experience.competencies.length > 0 ||
        reflections.some((reflection) => reflection.competency !== undefined)
      )
    case 'step': {
      const origins = new Set(reflections.map(({ rec }) => rec))
      return (
        reflections.some(({ noStep }) => noStep === true) ||
        steps.some(
          (step) =>
            !step.binned &&
            (step.experience === experience.rec ||
              (step.reflection !== undefined && origins.has(step.reflection))),
        )
      )
    }
  }
}

/** True when a school may ask something of it. [Note: private] */
function isAsked(experience: Experience): boolean {
  return !experience.binned && experience.private !== true
}

function isTouched(
  experience: Experience,
  competency: string,
  reflections: readonly Reflection[],
): boolean {
  return (
    experience.competencies.includes(competency) ||
    reflections.some((r) => r.experience === experience.rec && r.competency === competency)
  )
}

function hasAnswer(reflection: Reflection): boolean {
  return Object.values(reflection.answers).some(isAnswered)
}

function hasWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
