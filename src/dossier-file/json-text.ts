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
  const text = decode(bytes)
  if (text === undefined) return err('notUtf8')
  if (!isShallow(text, levels)) return err('tooDeep')
  const value = parse(text)
  if (value === undefined) return err('notJson')
  if (!isSoundJson(value, levels)) return err('notCanonical')
  return canonicalJson(value) === text ? ok(value) : err('notCanonical')
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array): string | undefined {
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
