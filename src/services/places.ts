import type { RecordId } from '../domain/log/op.ts'
import type { ExperiencePart } from '../domain/records/experience.ts'

/**
 * The places of the app by name, so that one screen can point to another without importing it.
 * Values are hash links: the app works from any folder of any static host.
 */
export const places = {
  today: '#/',
  line: '#/lijn',
  steps: '#/stappen',
  newStep: '#/stappen/nieuw',
  step: (rec: RecordId) => `#/stappen/${rec}`,
  /** See `talk-places.ts` for what lies below it. */
  talks: '#/gesprek',
  dossier: '#/dossier',
  schoolAsks: '#/dossier/school',
  bin: '#/dossier/prullenbak',
  /** A copy of everything as a file; and "Klaar" on a device of school. */
  copy: '#/kopie',
  leave: '#/kopie/klaar',
  /** What leaves as something to read: paper, PDF, CV; see `features/outputs/output-places`. */
  outputs: '#/uitvoer',
  /** Giving a part to somebody; see `share-places.ts` for what lies below it. */
  share: '#/delen',
  /** Open a file: a copy, a transfer, a packet or a reply. */
  open: '#/openen',
  /** Going to another school; see `transfer-places.ts` for what lies below it. */
  transfer: '#/overstap',
  checkDossier: '#/openen/controle',
  /** A mentor's own app. */
  mentor: '#/mentor',
  settings: '#/instellingen',
  space: '#/instellingen/ruimte',
  gallery: '#/bewijs',
  evidence: (rec: RecordId) => `#/bewijs/${rec}`,
  editPhoto: (rec: RecordId) => `#/bewijs/${rec}/foto`,
  photoReplaced: (rec: RecordId) => `#/bewijs/${rec}/foto/klaar`,
  evidenceMatrix: '#/bewijs/overzicht',
  /** The pieces of one competency and school year; `-` for none. */
  evidenceCell: (competency: string, year: string) =>
    `#/bewijs/overzicht/${encodeURIComponent(competency)}/${year}`,
  newExperience: '#/ervaring/nieuw',
  experience: (rec: RecordId) => `#/ervaring/${rec}`,
  logged: (rec: RecordId) => `#/ervaring/${rec}/bewaard`,
  editExperience: (rec: RecordId) => `#/ervaring/${rec}/bewerken`,
  /** The form with this question in focus. */
  editExperiencePart: (rec: RecordId, part: ExperiencePart) => `#/ervaring/${rec}/bewerken/${part}`,
  lookBack: (rec: RecordId) => `#/ervaring/${rec}/terugkijken`,
} as const
