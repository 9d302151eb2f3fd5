import { deviceNotes, type Commit, type DossierStore } from '../services/dossier-store.ts'
import type { Spare } from './spare.ts'

/** A store that writes everything it confirms in a spare copy too. [Note: spare] */
export function withSpare(store: DossierStore, spare: Spare): DossierStore {
  return {
    ...store,
    async commit(recs, decide) {
      let decided: Pick<Commit<unknown>, 'ops' | 'erasures'> | undefined
      const committed = await store.commit(recs, (state) => {
        const commit = decide(state)
        decided = commit
        return commit
      })
      if (committed.ok && decided) await spare.add(decided.ops, decided.erasures ?? [])
      return committed
    },
    async merge(incoming, taken) {
      const merged = await store.merge(incoming, taken)
      if (!merged.ok) return merged
      const { added, newErasures, rescued } = merged.value
      await spare.add(added, newErasures, rescued)
      if (taken !== undefined) await fillTaken(store, spare)
      return merged
    },
    async writeNote(name, value) {
      const written = await store.writeNote(name, value)
      if (written.ok) await spare.keepNote(name, value)
      return written
    },
    async writeDraft(draft) {
      const written = await store.writeDraft(draft)
      if (written.ok) await spare.keepDraft(draft)
      return written
    },
    async dropDraft(key) {
      await spare.dropDraft(key)
      return store.dropDraft(key)
    },
    close() {
      store.close()
      spare.close()
    },
    async destroy() {
      await spare.destroy()
      return store.destroy()
    },
  }
}

/** Brings the spare up to what the store holds; for a new spare, or one that missed a write. */
export async function fillSpare(store: DossierStore, spare: Spare, ops: number): Promise<void> {
  await fillTaken(store, spare)
  for (const name of deviceNotes) {
    const note = await store.readNote(name)
    if (note.ok && note.value !== undefined) await spare.keepNote(name, note.value)
  }
  const rescued = await store.readRescued()
  if (rescued.ok && rescued.value.length > 0) await spare.add([], [], rescued.value)
  if ((await spare.count()) === ops) return
  const [log, drafts] = await Promise.all([store.readLog(), store.readDrafts()])
  if (log.ok) await spare.add(log.value.ops.values(), log.value.erasures.values())
  if (drafts.ok) for (const draft of drafts.value) await spare.keepDraft(draft)
}

async function fillTaken(store: DossierStore, spare: Spare): Promise<void> {
  const taken = await store.readTaken()
  if (taken.ok && taken.value.last !== undefined) await spare.keepTaken(taken.value)
}
