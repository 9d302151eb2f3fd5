import { ok } from '../../src/lib/result.ts'
import type { Clock } from '../../src/lib/clock.ts'
import type { RandomBytes } from '../../src/lib/ids.ts'
import type { EvidenceTools } from '../../src/services/evidence-tools.ts'
import type { MentorDesk } from '../../src/services/mentor-desk.ts'
import { createMemoryDesk } from '../../src/storage/mentor/memory-desk.ts'
import { createMentorStore } from '../../src/storage/mentor/mentor-store.ts'

interface DeskWorld {
  readonly clock: Clock
  readonly random: RandomBytes
  readonly evidence: () => Promise<EvidenceTools>
}

/** A mentor's desk in memory, with one set of evidence tools for everybody. */
export function createTestDesk({ clock, random, evidence }: DeskWorld): MentorDesk {
  const { tables, notes } = createMemoryDesk()
  const store = createMentorStore({ tables, clock, random })
  return {
    ...{ store, notes, evidence },
    erase: (dossiers) => store.erase(dossiers),
    eraseExpired: async (day) => {
      const gone = await store.eraseExpired(day)
      return gone.ok ? ok(undefined) : gone
    },
    close: () => undefined,
  }
}
