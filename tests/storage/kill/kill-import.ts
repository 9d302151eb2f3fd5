import { createDossierReader } from '../../../src/devices/reading/dossier-reader.ts'
import { canonicalLog } from '../../../src/domain/log/log.ts'
import { hashOf } from '../../../src/dossier-file/hash.ts'
import { inspectFile } from '../../../src/services/opening/open-file.ts'
import { takeFile } from '../../../src/services/opening/take-file.ts'
import { openFiles } from '../../../src/storage/files/open-files.ts'
import { beginAside } from '../../../src/storage/files/slots/aside-folder.ts'
import { asidePrefix, forgetOldAsides } from '../../../src/storage/files/slots/forget-asides.ts'
import { slotsRootName } from '../../../src/storage/files/slots/slot-folder.ts'
import { databaseName } from '../../../src/storage/registry.ts'
import { createShelf } from '../../../src/storage/shelf.ts'
import { spareIndexedDB } from '../../../src/storage/spare.ts'
import { filesPlace } from '../../../src/storage/files/files-place.ts'
import { fileOf, sourceOf } from '../../dossier-file/parts.ts'
import { bytesOf, mebibyte } from '../files-world.ts'
import { foreignLog, must } from '../store-world.ts'

/** How a file was taken over, or why not. */
export interface ImportTold {
  readonly type: 'imported'
  readonly round: string
}

export interface ImportsFound {
  /** Rounds of which everything is here: every operation, attachment and the mark. */
  readonly whole: readonly string[]
  /** What of a round is here although something of it is not. */
  readonly half: readonly string[]
  readonly hash: string
  /** What the start of the app said. */
  readonly start: string
  /** Files that nothing names; they take room until they are swept. */
  readonly spareFiles: number
  /** Folders of what was set aside and belongs to nobody. */
  readonly asides: number
}

declare global {
  interface Window {
    importOnce: (round: string, isBold?: boolean) => Promise<string>
    importForEver: (name: string) => Promise<void>
    readImports: () => Promise<ImportsFound>
    startOver: () => Promise<void>
  }
}

const dossier = 'dossier-of-sam'
const clock = { now: () => Date.now() }
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const place = () => filesPlace(indexedDB)
const shelf = createShelf({
  clock,
  random,
  localStorage,
  indexedDB,
  spare: spareIndexedDB,
  files: place,
})
const openOwnFiles = () => openFiles(databaseName(dossier), { clock })
const evidenceOf = () => () => Promise.resolve({ files: openOwnFiles() })

const records = 30
const photos = [30_000, 1.5 * mebibyte, 2.7 * mebibyte]

function partsOfRound(round: string) {
  const seed = parseInt(hashOf(new TextEncoder().encode(round)).slice(0, 6), 16)
  const attachments = photos.map((size, n) => sourceOf(bytesOf(Math.round(size), seed + n)))
  const log = foreignLog(
    Array.from({ length: records }, (_, n) => ({
      rec: `${round}/${n}`,
      kind: n < photos.length ? 'evidence' : 'experience',
      values: {
        title: `${round} ${n}`,
        story: 'x'.repeat(n * 100),
        ...(attachments[n] && { file: attachments[n].sha256 }),
      },
    })),
    { writer: `laptop ${round}`, seed },
  )
  return { attachments: attachments.map((source) => ({ ...source, media: 'image/jpeg' })), log }
}

async function fileOfRound(round: string): Promise<Blob> {
  return fileOf({ dossier, ...partsOfRound(round), unknownKeys: { [`new ${round}`]: 1 } })
}

/**
 * Takes the file of a round over as the app does; 'imported', or the failure in one word. One that is
 * bold does not ask first whether the disk has room for what it sets aside.
 */
window.importOnce = async (round, isBold = false) => {
  const found = await shelf.startUp()
  const store = found.state === 'ready' ? found.store : undefined
  const file = await fileOfRound(round)
  const beginOwn = (bytes: number) => beginAside(place, bytes, isBold ? -Infinity : undefined)
  const reader = createDossierReader({ beginAside: beginOwn })
  const inspected = await inspectFile(reader, store && { store, evidence: evidenceOf() }, file)
  if (!inspected.ok) return inspected.error.type
  const { read } = inspected.value
  if (store) {
    const taken = await takeFile({ store, clock, evidence: evidenceOf() }, read)
    await read.letGo()
    store.close()
    return taken.ok ? 'imported' : taken.error.type
  }
  const adopted = await shelf.adopt(dossier)
  if (!adopted.ok) return adopted.error.type
  const tools = { store: adopted.value.store, clock, evidence: evidenceOf() }
  const taken = await takeFile(tools, read)
  await read.letGo()
  if (!taken.ok) await adopted.value.discard()
  adopted.value.store.close()
  return taken.ok ? 'imported' : taken.error.type
}

window.importForEver = async (name) => {
  for (let i = 0; ; i++) {
    const round = `${name}-${i}`
    const told = await window.importOnce(round)
    if (told !== 'imported') throw new Error(told)
    await window.tell({ type: 'imported', round })
  }
}

/** After those of killed browsers were forgotten, as at the start of the app. */
async function countAsides(): Promise<number> {
  await forgetOldAsides(place)
  const root = await (await place()).root()
  const all = await root?.getDirectoryHandle(slotsRootName, { create: true })
  let count = 0
  for await (const name of all?.keys() ?? []) if (name.startsWith(asidePrefix)) count++
  return count
}

/** Looks at everything that is here, record by record and byte by byte. */
window.readImports = async () => {
  const found = await shelf.startUp()
  if (found.state !== 'ready') {
    const nothing = { whole: [], half: [], hash: '', spareFiles: 0 }
    return { ...nothing, start: found.state, asides: await countAsides() }
  }
  const { store } = found
  const files = openOwnFiles()
  const log = await must(store.readLog())
  const { foreign = { entries: [], keys: [] } } = await must(store.readTaken())
  const rounds = new Set(Array.from(log.ops.values(), ({ rec }) => rec.split('/')[0] ?? ''))
  for (const { key } of foreign.keys) rounds.add(key.replace('new ', ''))
  const whole: string[] = []
  const half: string[] = []
  for (const round of rounds) {
    const wanted = partsOfRound(round)
    let isWhole = foreign.keys.some(({ key }) => key === `new ${round}`)
    for (const op of wanted.log.ops.values()) if (!log.ops.has(op.id)) isWhole = false
    for (const { sha256 } of wanted.attachments) {
      const read = await files.read(sha256, '')
      if (!read.ok || read.value === undefined) isWhole = false
    }
    ;(isWhole ? whole : half).push(round)
  }
  const listed = await must(files.list())
  store.close()
  files.close()
  return {
    whole,
    half,
    hash: hashOf(new TextEncoder().encode(canonicalLog(log))),
    start: found.state,
    spareFiles: listed.length - whole.length * photos.length,
    asides: await countAsides(),
  }
}

/** Erases the dossier, so that the next file becomes the first one here. */
window.startOver = async () => {
  const found = await shelf.startUp()
  if (found.state === 'ready') await must(found.store.destroy())
}
