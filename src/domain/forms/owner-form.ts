import * as z from 'zod/mini'

/** What may be told of the owner: a first name of at most 40 characters, or none. */
export const ownerForm = z.object({
  firstName: z.string().check(z.trim(), z.maxLength(40)),
})
