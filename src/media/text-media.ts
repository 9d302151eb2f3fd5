import type { MediaType } from './media-types.ts'

/**
 * What may stand before the first element of an XML text. Taken off one by one, so that a text made
 * of a thousand comments costs no more than its length.
 */
const xmlProlog: readonly RegExp[] = [
  /^\s+/,
  /^<\?xml[^>]*>/,
  /^<!--[\s\S]*?-->/,
  /^<!DOCTYPE\s+svg\b[^<>[]*(?:\[[^\]]*\]\s*)?>/i,
]

/**
 * Plain text, or an SVG drawing, which is text as well. Undefined for HTML and other marked-up text,
 * and for bytes that are no text. `isCut`: more follows, so the last character may be half.
 */
export function textMedia(head: Uint8Array, isCut: boolean): MediaType | undefined {
  const text = decodeText(head, isCut)
  if (text === undefined || text.trim() === '') return undefined
  if (hasControls(text)) return undefined
  if (!/^\s*</.test(text)) return 'text/plain'
  return /^<svg[\s>/]/.test(withoutProlog(text)) ? 'image/svg+xml' : undefined
}

function withoutProlog(text: string): string {
  let rest = text
  for (;;) {
    const found = xmlProlog.find((pattern) => pattern.test(rest))
    if (!found) return rest
    rest = rest.replace(found, '')
  }
}

/** UTF-8, or UTF-16 with its byte order mark, as Windows writes it; undefined for anything else. */
function decodeText(head: Uint8Array, isCut: boolean): string | undefined {
  const [first, second] = head
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  const name = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(name, { fatal: true }).decode(head, { stream: isCut })
  } catch {
    return undefined
  }
}

function hasControls(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- the very thing that text has none of
  return /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/.test(text)
}
