import type { Phase } from '../phases.ts'
import type { Text } from '../text.ts'

/** One question on one screen; one or two sentences answer it. */
export interface Question extends Text {
  /** Stable: answers are kept under it. `<phase>.<competency>.<name>`, `starr.<name>` ... */
  readonly id: string
  /** A line of help or an example. */
  readonly hint?: Text | undefined
}

/** The questions of one competency in one phase; the first three are the best to begin with. */
export interface QuestionSet {
  /** `<phase>.<competency>`; a reflection keeps it. */
  readonly id: string
  readonly competency: string
  readonly phase: Phase
  readonly questions: readonly Question[]
}

export interface StarrQuestion extends Question {
  readonly letter: string
  /** What the letter stands for. */
  readonly name: Text
}
