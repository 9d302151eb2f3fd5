import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { spareIndexedDB } from '../../../src/storage/spare.ts'
import { createDossier, startUp } from '../../../src/storage/start-up.ts'
import { must, write } from '../store-world.ts'

/** What the page tells the process that is going to kill its browser. */
type Telling =
  | { readonly type: 'confirmed'; readonly ops: readonly string[] }
  | { readonly type: 'typed'; readonly count: number; readonly at: number }

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

/** Opens the dossier as the app does: the one that is here, or, at the very first, a new one. */
async function open(): Promise<DossierStore> {
  const env = {
    clock: { now: () => Date.now() },
    random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
    localStorage,
    indexedDB,
    spare: spareIndexedDB,
  }
  const found = await startUp(env)
  if (found.state === 'ready') return found.store
  if (found.state === 'new') return must(createDossier(env, 'dossier-of-sam'))
  throw new Error(`the dossier does not open: ${JSON.stringify(found)}`)
}

/** Saves entries one after another and types meanwhile, until the browser is killed. */
window.writeForEver = async (round) => {
  const store = await open()
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
  const store = await open()
  const log = await must(store.readLog())
  const opsByRecord: Record<string, number> = {}
  for (const { rec } of log.ops.values()) opsByRecord[rec] = (opsByRecord[rec] ?? 0) + 1
  const check = await must(store.check())
  const draft = await must(store.readDraft(draftKey(round)))
  store.close()
  return { ops: [...log.ops.keys()], opsByRecord, check, typed: draft?.value ?? 0 }
}
