import * as z from 'zod/mini'

const name = z.string().check(z.minLength(1), z.maxLength(200))

/** What `manifest.json` of a packet says besides: key `packet` (FORMAT.md, 11). */
export const packetHeadSchema = z.looseObject({
  /** The owner's note that it was given; a reply names it. */
  share: name,
  /** For whom, as the owner wrote it. */
  reader: z.optional(z.looseObject({ name: z.optional(z.string()), role: z.optional(z.string()) })),
  /** What the owner asks the reader. */
  question: z.optional(z.string()),
  /** The talk that it is for, when that record is in the packet. */
  talk: z.optional(name),
  /** By record and field, the operations in the owner's log that the one in the packet stands for. */
  heads: z.array(z.looseObject({ rec: name, field: name, ops: z.array(name) })),
})
export type PacketHead = Readonly<z.infer<typeof packetHeadSchema>>

/** One of `heads`, as it is written. */
export type StandsFor = Readonly<{ rec: string; field: string; ops: readonly string[] }>

/** What `manifest.json` of a reply says besides: key `reply` (FORMAT.md, 11). */
export const replyHeadSchema = z.looseObject({
  /** The packet that it answers. */
  share: name,
  /** Who wrote it, with their public keys where there are any (`key-card.ts`). */
  from: z.looseObject({
    name: z.optional(z.string()),
    role: z.optional(z.string()),
    signKey: z.optional(z.string()),
    recipient: z.optional(z.string()),
  }),
})
export type ReplyHead = Readonly<z.infer<typeof replyHeadSchema>>
