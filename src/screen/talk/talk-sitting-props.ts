import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Phase } from '../../content/phases.ts'
import type { TermSet } from '../../content/term-sets.ts'
import type { TalkForm } from '../../domain/forms/talk-form.ts'
import type { PlainDate } from '../../lib/dates.ts'
import type { KnownWords } from './named-words.tsx'

/** What a talk that is being held needs of whoever shows it, on whichever device. */
export interface TalkSittingProps {
  /** The talk as it stands on the screen; whoever shows it keeps its draft and writes it down. */
  form: UseFormReturn<TalkForm>
  phase: Phase
  termSet: TermSet
  /** Which part is on the screen, from 0; as many as there are means the end of the talk. */
  at: number
  /** Asks for another part; the moment to write down what was said so far. */
  onMove: (at: number) => void
  /** Asks to write the talk down for good. */
  onDone: () => void
  saving: boolean
  /** The id that a new step or person gets. */
  newKey: () => string
  today: PlainDate
  /** The experiences that the talk is about, with their evidence one press away. */
  experiences: ReactNode
  known?: KnownWords | undefined
  /** Draws the button that reads a text aloud, where the device can. */
  readAloud?: ((text: string) => ReactNode) | undefined
  /** What the owner wanted to ask; stands in the first part. */
  question?: string | undefined
  /** Above the buttons: a failure, where things are kept. */
  notes?: ReactNode
}
