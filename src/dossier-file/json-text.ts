import { canonicalJson, isSoundJson, maxJsonDepth, type Json } from '../lib/json.ts'
import { err, ok, type Result } from '../lib/result.ts'

/** Why a text from outside is not taken for JSON. */
export type TextTrouble = 'notUtf8' | 'tooLong' | 'tooDeep' | 'notJson' | 'notCanonical'

/**
 * Bytes from outside as JSON. Only the canonical form (RFC 8785) is taken: it has no duplicate keys,
 * no number that two readers would round apart and no half characters, and what goes out again is
 * what came in, byte for byte. Nothing recurses over more than `levels` levels.
 */
export function parseCanonical(
  bytes: Uint8Array,
  most: number,
  levels = maxJsonDepth,
): Result<Json, TextTrouble> {
  if (bytes.length > most) return err('tooLong')
  const text = decodeText(bytes)
  return text === undefined ? err('notUtf8') : parseCanonicalText(text, levels)
}

/** `parseCanonical` for what was decoded before, and is not too long. */
export function parseCanonicalText(text: string, levels = maxJsonDepth): Result<Json, TextTrouble> {
  if (!isShallow(text, levels)) return err('tooDeep')
  const value = parse(text)
  if (value === undefined) return err('notJson')
  if (!isSoundJson(value, levels)) return err('notCanonical')
  return isCanonical(value, text) ? ok(value) : err('notCanonical')
}

/**
 * Text that the browser writes the same, with its keys in order, is canonical: RFC 8785 takes numbers
 * and strings from there. That is quick and true of nearly every line; the rest is written out anew.
 */
function isCanonical(value: Json, text: string): boolean {
  return (JSON.stringify(value) === text && isInOrder(value)) || canonicalJson(value) === text
}

/** True when the keys of every object are sorted, by UTF-16 as the canonical form has them. */
function isInOrder(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true
  if (Array.isArray(value)) return value.every(isInOrder)
  const fields = value as Readonly<Record<string, unknown>>
  let before = ''
  for (const key of Object.keys(fields)) {
    if (before > key || !isInOrder(fields[key])) return false
    before = key
  }
  return true
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes from outside as text, or undefined when they are no UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** JSON has no `undefined`, so it can stand for what is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** True when brackets outside of strings are never open more than `levels` at once. */
function isShallow(text: string, levels: number): boolean {
  let open = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 0x5c) at++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) {
      if (++open > levels) return false
    } else if (code === 0x7d || code === 0x5d) open--
  }
  return true
}
