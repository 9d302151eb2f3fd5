import { places } from '../../services/places.ts'

/** What lies below `places.outputs`. */
export const outputPlaces = {
  dossier: `${places.outputs}/dossier`,
  print: `${places.outputs}/print`,
  printAll: `${places.outputs}/print/alles`,
  intake: `${places.outputs}/intake`,
  cv: `${places.outputs}/cv`,
} as const
