import type { Json } from '../../lib/json.ts'
import type { RecordId } from '../../domain/log/op.ts'

/** Which decision a note is about. */
export type StepNoteAbout = 'done' | 'moved' | 'letGo'

interface StepNoteTyping {
  readonly note: string
  /** The other day that was chosen, if one is asked. */
  readonly due?: string | undefined
}

/** The key of the one note that is being typed about a step. */
export function stepNoteKey(step: RecordId): string {
  return `step-note/${step}`
}

/** For `useKeptDraft`: keeps a note that has words, and the day beside it. */
export function stepNoteDraft(about: StepNoteAbout): (typed: StepNoteTyping) => Json | undefined {
  return ({ note, due = '' }) => (note.trim() === '' ? undefined : { about, note, due })
}

/** What was typed about this decision and not saved; undefined when there is nothing. */
export function readStepNote(
  draft: Json | undefined,
  about: StepNoteAbout,
): { readonly note: string; readonly due: string } | undefined {
  if (draft === null || typeof draft !== 'object' || Array.isArray(draft)) return undefined
  const { about: kept, note, due } = draft as Readonly<Record<string, Json>>
  if (kept !== about || typeof note !== 'string') return undefined
  return { note, due: typeof due === 'string' ? due : '' }
}
