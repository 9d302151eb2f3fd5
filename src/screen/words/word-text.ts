import { motiveById } from '../../content/motives.ts'
import { qualityById } from '../../content/qualities.ts'
import type { Text } from '../../content/text.ts'
import { ownWordPrefix } from '../../domain/records/reflection.ts'

/** A chosen word as people read it. A word of a later version shows its id, never nothing. */
export function wordText(id: string, say: (text: Text) => string): string {
  if (id.startsWith(ownWordPrefix)) return id.slice(ownWordPrefix.length)
  const known = qualityById(id) ?? motiveById(id)
  return known ? say(known.word) : id
}
