import { places } from '../../services/places.ts'
import { sharePlaces } from '../../services/packets/share-places.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { transferPlaces } from '../../services/moving/transfer-places.ts'

/** The screen that a draft belongs to, from its key; undefined for a form this version lacks. */
export function draftPlace(key: string): string | undefined {
  const [form, rec] = key.split('/')
  if (rec === undefined) return undefined
  switch (form) {
    case 'quick':
      return places.newExperience
    case 'experience':
      return places.editExperience(rec)
    case 'look-back':
      return places.lookBack(rec)
    case 'step':
    case 'step-note':
      return places.step(rec)
    case 'talk':
      return talkPlaces.hold(rec)
    case 'talk-plan':
      return rec === 'nieuw' ? talkPlaces.newTalk : talkPlaces.prepare(rec)
    case 'feedback-answer':
      return talkPlaces.feedback(rec)
    case 'witness':
      return talkPlaces.witness(rec)
    case 'statement':
      return talkPlaces.newStatement
    case 'packet':
      return rec === 'nieuw' ? sharePlaces.newPacket : sharePlaces.packetFor(rec)
    case 'leaving':
      return transferPlaces.leave
    case 'letter':
      return transferPlaces.letter
    default:
      return undefined
  }
}

/** The record that a draft is about; it need not be written yet. */
export function draftRecord(key: string): string {
  return key.slice(key.indexOf('/') + 1)
}
