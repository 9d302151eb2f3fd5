import type { Clock } from '../../src/lib/clock.ts'
import { newId, type RandomBytes } from '../../src/lib/ids.ts'
import { err, ok } from '../../src/lib/result.ts'
import type { DossierStore, StoreError } from '../../src/services/dossier-store.ts'
import type { DossierShelf } from '../../src/services/shelf.ts'
import { knownCopyOf } from '../../src/services/copies/known-copy.ts'
import { createMemoryStore } from '../../src/storage/memory-store.ts'

/** A browser profile in memory: one own dossier at most, the example, and what can befall them. */
export interface MemoryShelf extends DossierShelf {
  /** The own dossier that is kept here now. */
  own(): DossierStore | undefined
  /** How many stores are open now. */
  openCount(): number
  /** The dossier goes and the note of it stays, as after a clean-up of the browser. */
  lose(): void
  /** It goes likewise, and the next start finds it in its spare. */
  loseToSpare(): void
  /** Opening anything fails with this, until it is called with undefined. */
  failWith(error: StoreError | undefined): void
}

interface MemoryShelfOptions {
  readonly clock: Clock
  readonly random: RandomBytes
  /** A store that behaves otherwise, such as a full disk, around each one in memory. */
  readonly around?: (store: DossierStore) => DossierStore
}

export function createMemoryShelf(options: MemoryShelfOptions): MemoryShelf {
  const { clock, random, around = (store: DossierStore) => store } = options
  let own: DossierStore | undefined
  let example: DossierStore | undefined
  let marked: string | undefined
  let lost: DossierStore | undefined
  let inSpare = false
  let failure: StoreError | undefined
  const opened = new Set<DossierStore>()

  /** The kept store as one opening of it: closing it leaves what it holds. */
  function open(put: DossierStore, kept = put): DossierStore {
    const store: DossierStore = {
      ...around(put),
      close: () => void opened.delete(store),
      destroy: () => {
        opened.delete(store)
        if (own === kept) own = marked = undefined
        return kept.destroy()
      },
    }
    opened.add(store)
    return store
  }
  const newStore = (dossier: string) =>
    createMemoryStore({ dossier, writer: 'writer-1', clock, random })

  return {
    startUp: async () => {
      if (failure) return { state: 'failed', error: failure }
      if (own) {
        const found = { state: 'ready', store: open(own), restored: inSpare } as const
        inSpare = false
        return found
      }
      if (marked === undefined) return { state: 'new' }
      const notes = await lost?.readNote('copies')
      const lastCopy = notes?.ok ? knownCopyOf(notes.value) : undefined
      return {
        state: 'missing',
        marker: { dossier: marked, ops: 1, ...(lastCopy && { lastCopy }) },
      }
    },
    create: () => {
      if (failure) return Promise.resolve(err(failure))
      marked = newId(clock.now(), random)
      own = newStore(marked)
      return Promise.resolve(ok(open(own)))
    },
    openExample: async (log, again) => {
      if (failure) return err(failure)
      if (!again || example === undefined) {
        example = newStore('example')
        await example.merge(await log())
      }
      return ok(open(example))
    },
    deleteExample: () => {
      example = undefined
      return Promise.resolve()
    },
    adopt: (dossier) => {
      if (failure) return Promise.resolve(err(failure))
      const before = { own, marked }
      const kept = newStore(dossier)
      // In the browser its own database is the dossier from its first operation on.
      const put: DossierStore = {
        ...kept,
        merge: async (incoming, taken) => {
          const merged = await kept.merge(incoming, taken)
          if (merged.ok) [own, marked] = [kept, dossier]
          return merged
        },
      }
      const store = open(put, kept)
      const discard = () => {
        opened.delete(store)
        own = before.own
        marked = before.marked
        return Promise.resolve()
      }
      return Promise.resolve(ok({ store, discard }))
    },
    forgetMissing: () => {
      marked = undefined
      return Promise.resolve()
    },
    own: () => own,
    openCount: () => opened.size,
    loseToSpare: () => {
      inSpare = true
    },
    lose: () => {
      lost = own
      own = undefined
    },
    failWith: (error) => {
      failure = error
    },
  }
}
