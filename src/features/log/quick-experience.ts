import type * as z from 'zod/mini'
import type { Json } from '../../lib/json.ts'
import type { PlainDate } from '../../lib/dates.ts'
import { shorten } from '../../lib/shorten.ts'
import { experienceKindById } from '../../content/experience-kinds.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { shortTextLimit, type quickExperienceForm } from '../../domain/forms/experience-form.ts'
import { withDraft } from '../../screen/drafts/draft-values.ts'
import type { Draft } from '../../services/dossier-store.ts'

export type QuickExperience = z.infer<typeof quickExperienceForm>

const prefix = 'quick/'

export function quickDraftKey(rec: RecordId): string {
  return `${prefix}${rec}`
}

/** An experience that somebody began to write and did not save. */
export interface OpenQuickDraft {
  readonly rec: RecordId
  readonly values: QuickExperience
}

export function emptyQuickExperience(type: string, date: PlainDate): QuickExperience {
  return { type, title: '', date }
}

/** The youngest quick draft among all drafts; undefined when there is none. */
export function openQuickDraft(
  drafts: readonly Draft[],
  date: PlainDate,
): OpenQuickDraft | undefined {
  const [latest] = drafts.filter(({ key }) => key.startsWith(prefix)).sort((a, b) => b.at - a.at)
  if (latest === undefined) return undefined
  const values = withDraft(emptyQuickExperience('other', date), latest.value)
  return { rec: latest.key.slice(prefix.length), values }
}

/**
 * What to write for a new experience. A line that stayed empty takes the name of its kind; one that
 * is longer than a title goes whole into the story, and its first sentence is the title.
 */
export function quickValues(form: QuickExperience, kindName: string): Record<string, Json> {
  const { type, title, date } = form
  const isPrivate = experienceKindById(type).privateByDefault === true
  const [firstLine = ''] = title.split('\n', 1)
  const fits = firstLine.length <= shortTextLimit
  const [sentence = firstLine] = fits ? [] : (/^.+?[.!?](?=\s)/.exec(firstLine) ?? [])
  const name = shorten(sentence.trim(), shortTextLimit)
  return {
    type,
    title: name === '' ? kindName : name,
    date,
    ...(name !== title && { story: title }),
    ...(isPrivate && { private: true }),
  }
}
