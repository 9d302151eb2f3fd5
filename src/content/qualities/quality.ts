import type { Text } from '../text.ts'

/** One word from the list "Wat kan ik?", as a group file writes it. */
export interface QualityEntry {
  /** Stable for ever: reflections hold it as `qualities/<id>`. */
  readonly id: string
  readonly word: Text
  /** Says in one sentence what somebody with this quality does. */
  readonly meaning: Text
  /** One thing that shows it at school, and one at work. */
  readonly school: Text
  readonly work: Text
}
