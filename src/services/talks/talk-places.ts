import type { RecordId } from '../../domain/log/op.ts'

/** The places of talks, feedback and statements by name; `places.talks` is the way in. */
export const talkPlaces = {
  talk: (rec: RecordId) => `#/gesprek/${rec}`,
  /** To prepare one that does not exist yet, or one that does. */
  newTalk: '#/gesprek/nieuw',
  prepare: (rec: RecordId) => `#/gesprek/${rec}/voorbereiden`,
  sheet: (rec: RecordId) => `#/gesprek/${rec}/blad`,
  /** Holding it, at one of its parts (from 0; 4 is the end). */
  hold: (rec: RecordId, part = 0) => `#/gesprek/${rec}/voeren/${part}`,
  /** To hold one now that was not prepared. */
  holdNow: '#/gesprek/nu',
  feedback: (rec: RecordId) => `#/gesprek/reactie/${rec}`,
  /** Somebody beside the owner says something about an experience, on this device. */
  witness: (experience: RecordId) => `#/gesprek/begeleider/${experience}`,
  /** Somebody beside the owner states something: `fulfilled` or `internshipDone`. */
  newStatement: '#/gesprek/verklaring',
  /** Somebody undoes a statement by a new one. */
  withdraw: (rec: RecordId) => `#/gesprek/verklaring/${rec}/intrekken`,
} as const
