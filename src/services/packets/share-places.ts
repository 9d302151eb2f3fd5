import type { RecordId } from '../../domain/log/op.ts'

/** The places of sharing by name; `places.share` is the way in. */
export const sharePlaces = {
  /** To make a packet; for a talk, with what that talk names ticked already. */
  newPacket: '#/delen/nieuw',
  packetFor: (talk: RecordId) => `#/delen/nieuw/${talk}`,
  given: (share: RecordId) => `#/delen/gegeven/${share}`,
  /** A reply that waits to be looked at (`Arrivals`), or to pick one. */
  reply: '#/delen/antwoord',
  /** Public keys of readers. */
  keys: '#/delen/sleutels',
  newKey: '#/delen/sleutels/nieuw',
} as const
