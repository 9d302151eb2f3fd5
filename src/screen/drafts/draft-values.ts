import type { Json } from '../../lib/json.ts'

/**
 * The values a form opens with: those of its draft where they fit, else its own. A draft of another
 * version of the app may lack fields or have them in another shape. Optional fields must stand in
 * `values` as undefined to be read from the draft.
 */
export function withDraft<Values extends object>(values: Values, draft: Json | undefined): Values {
  if (draft === undefined || draft === null || typeof draft !== 'object') return values
  const kept = Object.entries(draft).filter(([key, value]) => {
    if (!Object.hasOwn(values, key)) return false
    const own: unknown = values[key as keyof Values]
    if (Array.isArray(own)) return Array.isArray(value) && value.every((v) => typeof v === 'string')
    return own === undefined ? value !== null : typeof value === typeof own
  })
  return { ...values, ...(Object.fromEntries(kept) as Partial<Values>) }
}
