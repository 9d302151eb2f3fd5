import { evidenceKind } from '../../../src/domain/records/evidence.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import type { FileStore } from '../../../src/services/evidence/file-store.ts'
import { databaseName } from '../../../src/storage/registry.ts'
import { openFiles } from '../../../src/storage/files/open-files.ts'
import { bytesOf, mebibyte } from '../files-world.ts'
import { erasing, must, write } from '../store-world.ts'
import { openDossier } from './kill-dossier.ts'

/** A file that was confirmed, and the record that names it, confirmed too. */
export interface KeptFileTold {
  readonly type: 'kept'
  readonly file: string
  readonly rec: string
}

/** What is there, by the ids of files; `lost` are those that an operation names. */
export interface FilesFound {
  readonly whole: readonly string[]
  readonly damaged: readonly string[]
  readonly lost: readonly string[]
}

declare global {
  interface Window {
    keepForEver: (round: string) => Promise<void>
    readFilesBack: (forget: readonly string[]) => Promise<FilesFound>
  }
}

const clock = { now: () => Date.now() }

function openDossierFiles(dossier: string): FileStore {
  return openFiles(databaseName(dossier), { clock })
}

/** As large as a small document, a photo or two, and a large photo. */
const sizes = [30_000, 2 * mebibyte, 2.4 * mebibyte, 5 * mebibyte]

/** Keeps files and names them, one after another, until the browser is killed. */
window.keepForEver = async (round) => {
  const store = await openDossier()
  const files = openDossierFiles(store.dossier)
  for (let i = 0; ; i++) {
    const size = Math.round(sizes[i % sizes.length] ?? 0)
    const bytes = bytesOf(size, Date.now() + i)
    const { file } = await must(files.keep(new Blob([bytes])))
    const rec = `${round}-file-${i}`
    await must(write(store, rec, evidenceKind.kind, { file, size }, Date.now()))
    await window.tell({ type: 'kept', file, rec })
  }
}

/** Which files are whole after the kill; then erases these records with their files. */
window.readFilesBack = async (forget) => {
  const store = await openDossier()
  const files = openDossierFiles(store.dossier)
  const whole: string[] = []
  const damaged: string[] = []
  const lost: string[] = []
  for (const { file } of await must(files.list())) {
    // Reading works out the hash again.
    const read = await files.read(file, '')
    if (read.ok && read.value) whole.push(file)
    else damaged.push(file)
  }
  const views = await must(store.readRecords({ by: 'kind', kind: evidenceKind.kind }))
  const named = new Map(views.map((view) => [view.rec, readRecord(evidenceKind, view).file ?? '']))
  for (const file of named.values()) if (!whole.includes(file)) lost.push(file)
  for (const rec of forget) {
    if (!named.has(rec)) continue
    await must(store.commit([rec], erasing(rec)))
    await must(files.remove([named.get(rec) ?? '']))
  }
  store.close()
  files.close()
  return { whole, damaged, lost }
}
