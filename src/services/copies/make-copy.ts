import { err, ok, type Result } from '../../lib/result.ts'
import { logOf, type Log } from '../../domain/log/log.ts'
import { isOp, type WriterId } from '../../domain/log/op.ts'
import { evidenceKind } from '../../domain/records/evidence.ts'
import { ownerKind, ownerRecordId } from '../../domain/records/owner.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { mimetype, sealedMimetype, type Purpose } from '../../dossier-file/format.ts'
import type { LeftOut } from '../../dossier-file/manifest.ts'
import type { SealKeys } from '../../dossier-file/seal-file.ts'
import { appVersion } from './app-version.ts'
import type { CheckedFile, CopyError, CopyJob, CopyProgress, NamedFile } from './copy-desk.ts'
import { copyName } from './copy-name.ts'
import { copyPage } from './copy-page.ts'
import type { FileError, ListedFile } from '../evidence/file-store.ts'
import { addFiles } from '../evidence/named-files.ts'
import type { Services } from '../services.ts'

/** A file for oneself, or for the next school. */
export type CopyPurpose = Extract<Purpose, 'copy' | 'transfer'>

export interface CopyChoice {
  readonly purpose: CopyPurpose
  /** First word of its name, in the person's language: "Dossier". */
  readonly word: string
  /** Given: the file is locked. */
  readonly seal?: SealKeys | undefined
  /** Only this part of the log goes along; all of it when left out. Erasures always do. */
  readonly keep?: ((log: Log) => Log) | undefined
}

export interface MakeOptions {
  readonly onProgress?: ((progress: CopyProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** A file that is ready to leave: read back, and equal to what is here. */
export interface MadeCopy extends Pick<CheckedFile, 'discard'> {
  /** With its name; give it to a `CopySink`. */
  readonly file: File
  /** What it holds, for `noteCopyOutside`. */
  readonly log: Log
  /** How many pieces of evidence are in it. */
  readonly files: number
  readonly leftOut: readonly LeftOut[]
  /** Operations here that are not sound, and are in no file. */
  readonly unsound: number
  readonly isLocked: boolean
}

/** Each time more is found damaged; a disk that goes on like this is no place to copy from. */
const mostTries = 4

/**
 * Makes a file of the dossier and checks it by reading back all of it. Evidence that is missing or
 * damaged here is left out and told. Nothing is noted as a copy yet: that is for when the file has
 * arrived somewhere (`noteCopyOutside`). Call `discard` when it is no longer needed.
 */
export async function makeCopy(
  services: Services,
  choice: CopyChoice,
  options: MakeOptions = {},
): Promise<Result<MadeCopy, CopyError>> {
  const { store, clock } = services
  const [{ files }, { desk }] = await Promise.all([services.evidence(), services.copies()])
  const [whole, listed, taken] = await Promise.all([
    store.readLog(),
    files.list(),
    store.readTaken(),
  ])
  if (!whole.ok) return whole
  if (!listed.ok) return listed
  if (!taken.ok) return taken
  const sound = logOf([...whole.value.ops.values()].filter(isOp), whole.value.erasures.values())
  const log = choice.keep ? choice.keep(sound) : sound
  // What this version does not understand may speak of a record that stays behind.
  const isWhole = log.ops.size === sound.ops.size
  const foreign = (isWhole && taken.value.foreign) || { entries: [], keys: [] }
  const writer = await readWriter(services, sound)
  const at = clock.now()
  const damaged = new Set<string>()
  for (let tries = 0; tries < mostTries; tries++) {
    const job: CopyJob = {
      purpose: choice.purpose,
      dossier: store.dossier,
      writer,
      app: appVersion,
      at,
      log,
      ...attachmentsOf(log, listed.value, damaged),
      extras: foreign.entries.filter(({ sha256 }) => !damaged.has(sha256)),
      unknownKeys: Object.fromEntries(foreign.keys.map(({ key, value }) => [key, value])),
      seal: choice.seal,
    }
    const { language } = services.device.read()
    const page = await copyPage({ ...job, purpose: choice.purpose, language })
    const made = await desk.make({ ...job, page }, options)
    if (made.ok) {
      const name = copyName(choice.word, await readFirstName(services), at)
      const type = choice.seal ? sealedMimetype : mimetype
      return ok({
        file: new File([made.value.bytes], name, { type }),
        discard: made.value.discard,
        log,
        files: job.attachments.length,
        leftOut: job.leftOut,
        unsound: whole.value.ops.size - sound.ops.size,
        isLocked: choice.seal !== undefined,
      })
    }
    if (made.error.type !== 'AttachmentsDamaged') return made
    for (const file of made.error.files) damaged.add(file)
  }
  return err<FileError>({ type: 'FileDamaged', file: [...damaged][0] ?? '' })
}

/** Which kept files a log names, and which of them cannot go along. */
function attachmentsOf(
  log: Log,
  listed: readonly ListedFile[],
  damaged: ReadonlySet<string>,
): { readonly attachments: NamedFile[]; readonly leftOut: LeftOut[] } {
  const named = new Set<string>()
  const evidence = new Set<string>()
  const mediaOfRecord = new Map<string, string>()
  const recordsOfFile = new Map<string, string[]>()
  for (const { rec, kind, field, value } of log.ops.values()) {
    addFiles(value, named)
    if (kind !== evidenceKind.kind || typeof value !== 'string') continue
    if (field === 'media') mediaOfRecord.set(rec, value)
    if (field !== 'file') continue
    evidence.add(value)
    recordsOfFile.set(value, [...(recordsOfFile.get(value) ?? []), rec])
  }
  const mediaOf = (file: string) =>
    (recordsOfFile.get(file) ?? [])
      .map((rec) => mediaOfRecord.get(rec))
      .filter((media) => media !== undefined)
      .sort()[0] ?? ''
  const here = new Map(listed.map((one) => [one.file, one.size]))
  const attachments = [...named]
    .filter((file) => here.has(file) && !damaged.has(file))
    .map((file) => ({ file, size: here.get(file) ?? 0, media: mediaOf(file) }))
  // What only looks like the name of a file is missed by nobody.
  const missing = [...evidence].filter((file) => named.has(file) && !here.has(file))
  const broken = [...named].filter((file) => damaged.has(file))
  return {
    attachments,
    leftOut: [
      ...missing.map((sha256) => ({ sha256, why: 'missing' })),
      ...broken.map((sha256) => ({ sha256, why: 'damaged' })),
    ],
  }
}

/** This device's writer; where nothing can be written any more, the last one that wrote here. */
async function readWriter({ store }: Pick<Services, 'store'>, log: Log): Promise<WriterId> {
  const asked = await store.commit([], ({ writer, hlc }) => ({ ops: [], hlc, result: writer }))
  if (asked.ok) return asked.value
  const ops = [...log.ops.values()].sort((a, b) => b.hlc.t - a.hlc.t)
  return ops[0]?.writer ?? store.dossier
}

async function readFirstName({ store }: Pick<Services, 'store'>): Promise<string | undefined> {
  const view = await store.readRecord(ownerRecordId(store.dossier))
  return view.ok && view.value ? readRecord(ownerKind, view.value).firstName : undefined
}
