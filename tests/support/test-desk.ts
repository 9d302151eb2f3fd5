import { ok } from '../../src/lib/result.ts'
import type { Clock } from '../../src/lib/clock.ts'
import type { RandomBytes } from '../../src/lib/ids.ts'
import type { CopyTools } from '../../src/services/copies/copy-tools.ts'
import type { EvidenceTools } from '../../src/services/evidence/evidence-tools.ts'
import type { KeyState, KeyStore } from '../../src/services/packets/key-store.ts'
import type { MentorDesk } from '../../src/services/mentor/mentor-desk.ts'
import { createCountNote } from '../../src/storage/mentor/count-note.ts'
import { createMemoryDesk } from '../../src/storage/mentor/memory-desk.ts'
import { createMentorStore } from '../../src/storage/mentor/mentor-store.ts'
import { createMemoryStorage } from './memory-storage.ts'

/** Keys in memory; none are made yet. */
function createTestKeys(): KeyStore {
  let kept: KeyState = { state: 'none' }
  return {
    read: () => Promise.resolve(ok(kept)),
    keep: (keys) => {
      kept = { state: 'ready', keys }
      return Promise.resolve(ok(undefined))
    },
    forget: () => {
      kept = { state: 'none' }
      return Promise.resolve(ok(undefined))
    },
  }
}

interface DeskWorld {
  readonly clock: Clock
  readonly random: RandomBytes
  readonly evidence: () => Promise<EvidenceTools>
  readonly copies: () => Promise<CopyTools>
}

/** A mentor's desk in memory, with one set of evidence tools for everybody. */
export function createTestDesk({ clock, random, evidence, copies }: DeskWorld): MentorDesk {
  const { tables, notes } = createMemoryDesk()
  const store = createMentorStore({ tables, clock, random })
  return {
    ...{ store, notes, evidence, copies, keys: createTestKeys() },
    atStart: () => undefined,
    expected: createCountNote(createMemoryStorage()),
    erase: (dossiers) => store.erase(dossiers),
    eraseExpired: async (day) => {
      const gone = await store.eraseExpired(day)
      return gone.ok ? ok(undefined) : gone
    },
    close: () => undefined,
  }
}
