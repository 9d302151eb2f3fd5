import { must, write } from '../store-world.ts'
import { openDossier } from './kill-dossier.ts'
import type { KeptFileTold } from './kill-files.ts'
import './kill-files.ts'
import type { ImportTold } from './kill-import.ts'
import './kill-import.ts'

/** What the page tells the process that is going to kill its browser. */
type Telling =
  | { readonly type: 'confirmed'; readonly ops: readonly string[] }
  | { readonly type: 'typed'; readonly count: number; readonly at: number }
  | KeptFileTold
  | ImportTold

declare global {
  interface Window {
    /** Given by the harness. */
    tell: (telling: Telling) => Promise<void>
    writeForEver: (round: string) => Promise<void>
    readBack: (round: string) => Promise<unknown>
  }
}

/** A draft for each round, so that an older one never passes for this one. */
const draftKey = (round: string) => `experience/${round}-typing`

/** Saves entries one after another and types meanwhile, until the browser is killed. */
window.writeForEver = async (round) => {
  const store = await openDossier()
  let count = 0
  setInterval(() => {
    count += 1
    void window.tell({ type: 'typed', count, at: Date.now() })
  }, 40)
  // The app writes what is typed within a second; see the drafts of the forms.
  setInterval(() => {
    void must(store.writeDraft({ key: draftKey(round), value: count, at: Date.now() }))
  }, 500)
  for (let i = 0; ; i++) {
    const values = { title: `entry ${i}`, story: 'x'.repeat(i % 3000), date: '2026-01-01' }
    const ops = await must(write(store, `${round}-${i}`, 'experience', values, Date.now()))
    await window.tell({ type: 'confirmed', ops: ops.map((op) => op.id) })
  }
}

/** What is there after the kill. */
window.readBack = async (round) => {
  const store = await openDossier()
  const log = await must(store.readLog())
  const opsByRecord: Record<string, number> = {}
  for (const { rec } of log.ops.values()) opsByRecord[rec] = (opsByRecord[rec] ?? 0) + 1
  const check = await must(store.check())
  const draft = await must(store.readDraft(draftKey(round)))
  store.close()
  return { ops: [...log.ops.keys()], opsByRecord, check, typed: draft?.value ?? 0 }
}
