import type { Clock } from '../lib/clock.ts'
import type { RandomBytes } from '../lib/ids.ts'
import { newId } from '../lib/ids.ts'
import { plainDate, type PlainDate } from '../lib/dates.ts'
import type { RecordId } from '../domain/log/op.ts'
import type { CopyTools } from './copies/copy-tools.ts'
import type { DeviceSettings } from './device-settings.ts'
import type { DossierStore } from './dossier-store.ts'
import type { EvidenceTools } from './evidence/evidence-tools.ts'
import type { OpenForms } from './open-forms.ts'
import type { OpenTools } from './opening/open-tools.ts'
import type { QrReader } from './packets/qr-reader.ts'
import type { PdfMaker } from './outputs/pdf-maker.ts'
import type { ReadAloud } from './read-aloud.ts'
import type { Session } from './session.ts'

/** What every use case needs, made once in `main.tsx` and given to the screens by context. */
export interface Services {
  readonly store: DossierStore
  readonly clock: Clock
  readonly random: RandomBytes
  readonly device: DeviceSettings
  readonly openForms: OpenForms
  readonly session: Session
  /**
   * The photos and files of the open dossier, made at the first call and closed with the dossier.
   * Rejects when that part of the app cannot be fetched; the next call tries again.
   */
  readonly evidence: () => Promise<EvidenceTools>
  /** For files that come in, and for trying one out. */
  readonly opening: OpenTools
  /** What makes and hands over files of the open dossier, fetched at the first call. */
  readonly copies: () => Promise<CopyTools>
  /** Reads QR codes from a camera; fetched at the first call. */
  readonly qr: () => Promise<QrReader>
  /** What makes PDFs, fetched at the first call. */
  readonly pdf: () => Promise<PdfMaker>
  /** The voices of this device, fetched at the first call. */
  readonly readAloud: () => Promise<ReadAloud>
  /** Asks the browser to keep this device's data; once, after the first real entry. */
  readonly keepData: () => Promise<void>
  /** True when the browser said that it will. */
  readonly isDataKept: () => Promise<boolean>
  /** Hands a text to the person as a file of that name, when it could not be stored here. */
  readonly saveAsFile: (name: string, text: string) => void
  /** Hands a file to the person under that name, as bytes that no browser opens by itself. */
  readonly saveBlob: (name: string, bytes: Blob) => void
  /** True in the example dossier, which never mixes with a real one. */
  readonly isExample: boolean
}

export function today(services: Pick<Services, 'clock'>): PlainDate {
  return plainDate(services.clock.now())
}

/** A fresh record id; made when a form opens, so that its draft already has one. */
export function newRecordId(services: Pick<Services, 'clock' | 'random'>): RecordId {
  return newId(services.clock.now(), services.random)
}
