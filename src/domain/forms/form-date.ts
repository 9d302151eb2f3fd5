import * as z from 'zod/mini'

/** Years that a person can mean; others are slips of the keys, such as 0026. */
const earliestDate = '1950-01-01'
const latestDate = '2099-12-31'

/** A day as YYYY-MM-DD that a person can mean; issue `date_out_of_reach` when the year cannot be. */
export const formDate = z.iso.date().check(
  z.refine((date) => date >= earliestDate && date <= latestDate, {
    params: { code: 'date_out_of_reach' },
  }),
)

/** The same, or empty when it was not told. */
export const optionalFormDate = z.union([z.literal(''), formDate])
