import { shorten } from '../../lib/shorten.ts'
import type { RecordView } from '../../domain/log/view.ts'
import type { Draft } from '../../services/dossier-store.ts'

/** About as much as fits on two lines of a phone. */
const longest = 60

/** What a draft is about: the name of its record, or else what was typed first; undefined for none. */
export function draftName({ value }: Draft, view: RecordView | undefined): string | undefined {
  const known = [view?.fields['title']?.value, view?.fields['what']?.value]
  const typed = typeof value === 'object' && value !== null && 'title' in value ? value.title : ''
  const name = [...known, typed].find((text) => typeof text === 'string' && text.trim() !== '')
  return typeof name === 'string' ? shorten(name.trim(), longest) : undefined
}
