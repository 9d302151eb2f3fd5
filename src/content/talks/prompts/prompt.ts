import type { TalkPart } from '../../../domain/records/talk.ts'
import type { Text } from '../../text.ts'

/** One question to talk about; nobody has to write down an answer. */
export interface Prompt extends Text {
  /** Stable: `<phase>.<part>.<name>`. */
  readonly id: string
}

/** The questions of each part of a talk; the first is the best to begin with. */
export type PromptSet = Readonly<Record<TalkPart, readonly Prompt[]>>
