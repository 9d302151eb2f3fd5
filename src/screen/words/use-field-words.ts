import { useTranslation } from '../../i18n/use-translation.ts'
import type { Json } from '../../lib/json.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import { levels } from '../../domain/records/period.ts'
import { readAnswer } from '../../domain/records/reflection.ts'
import { useDates } from './use-dates.ts'
import { useSchoolWords } from './use-school-words.ts'

const named = [
  'type',
  'title',
  'story',
  'date',
  'end',
  'place',
  'people',
  'hours',
  'goal',
  'result',
  'evaluation',
  'conclusion',
  'private',
  'what',
  'why',
  'firstStep',
  'due',
  'helper',
  'state',
  'decided',
  'note',
] as const

/** Of the owner and the school; they are named as in their forms. */
const namedInSettings = {
  firstName: 'settings:you.name',
  school: 'settings:you.school',
  level: 'settings:you.level',
  year: 'settings:you.yearLabel',
  programme: 'settings:you.programme',
  start: 'settings:you.start',
} as const

const dateFields: ReadonlySet<string> = new Set(['date', 'end', 'due', 'decided', 'start'])
const states = ['open', 'moved', 'done', 'letGo'] as const

interface FieldWords {
  /** What a person calls the field; an answer goes by its question. */
  readonly label: (field: string, value: Json) => string
  /** The value as text; also of a field or form that this version does not know. */
  readonly text: (field: string, value: Json) => string
}

/** Words for single fields of the log, where two or more of their values stand together. */
export function useFieldWords(): FieldWords {
  const { t } = useTranslation(['entry', 'settings'])
  const { t: common } = useTranslation()
  const { day } = useDates()
  const { termSet, language } = useSchoolWords()
  return {
    label: (field, value) => {
      const answer = readAnswer(value)
      if (answer) return answer.question
      const name = named.find((each) => each === field)
      if (name) return t(`field.${name}`)
      return isNamedInSettings(field)
        ? t(namedInSettings[field])
        : t('field.other', { name: field })
    },
    text: (field, value) => {
      if (value === null || value === '') return t('versions.empty')
      if (typeof value === 'boolean') return common(value ? 'yes' : 'no')
      if (typeof value === 'string') {
        if (field === 'type') return experienceKindName(value, termSet, language)
        const state = field === 'state' && states.find((each) => each === value)
        if (state) return t(`state.${state}`)
        const level = field === 'level' && levels.find((each) => each === value)
        if (level) return common(`level.${level}`)
        return dateFields.has(field) ? day(value) : value
      }
      const answer = readAnswer(value)
      return answer ? answer.text || t('versions.spoken') : JSON.stringify(value)
    },
  }
}

function isNamedInSettings(field: string): field is keyof typeof namedInSettings {
  return Object.hasOwn(namedInSettings, field)
}
