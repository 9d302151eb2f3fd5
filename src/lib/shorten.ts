/**
 * The beginning of a text in at most `limit` UTF-16 units: whole words with an ellipsis where it was
 * cut. Half a character is never left over.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  const space = text.slice(0, limit).lastIndexOf(' ')
  // A word longer than half the room is cut itself; what is left would say too little.
  const whole = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${whole.trimEnd()}…`
}
