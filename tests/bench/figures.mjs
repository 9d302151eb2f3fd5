// What the measurements share: rows of the table, and the figures in them.

/**
 * @typedef {object} Row
 * @property {string} name what was measured
 * @property {number} figure
 * @property {string} unit
 * @property {number} [floor] the same without the app: what the browser or React alone take
 * @property {string} [limit] what it must stay under; the bench fails above it
 * @property {string} [aim] what we want
 * @property {boolean} [failed] true when the limit is broken
 * @property {Record<string, unknown>} [raw] what it was computed from
 */

/**
 * The value that so many of the values (0 to 1) do not exceed. NaN without values.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** @param {readonly number[]} values */
export function median(values) {
  return percentile(values, 0.5)
}

/**
 * A row from the repetitions of a measurement and of its floor, by the median of each.
 * @param {string} name
 * @param {readonly number[]} times in ms
 * @param {readonly number[]} floors in ms
 * @param {Partial<Row>} [more]
 * @returns {Row}
 */
export function medianRow(name, times, floors, more = {}) {
  const raw = { times: times.map(tenths), floors: floors.map(tenths) }
  return { name, figure: median(times), unit: 'ms', floor: median(floors), raw, ...more }
}

/** @param {number} value */
export function tenths(value) {
  return Math.round(value * 10) / 10
}
