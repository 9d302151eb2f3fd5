import type { TalkPart } from '../../domain/records/talk.ts'
import type { IconName } from '../../ui/icons/icon-paths.ts'

/** A sign for each part of a talk, beside its name. */
export const partIcons: Readonly<Record<TalkPart, IconName>> = {
  lookBack: 'eye',
  reflect: 'star',
  lookAhead: 'compass',
  activate: 'steps',
}
