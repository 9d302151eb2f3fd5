import { Dexie } from 'dexie'
import { expect } from 'vitest'
import { openDexieStore, type DexieStoreOptions } from '../../src/storage/dexie/dexie-store.ts'
import type { DossierStore } from '../../src/services/dossier-store.ts'
import { dossier, seededRandom, tickingClock } from './store-world.ts'

// Dexie prints every injected fault when it thinks it runs on a developer's machine.
Dexie.debug = false

let made = 0

/** A database name that no other test has. */
export function freshName(): string {
  made += 1
  return `test-${performance.timeOrigin.toString(36)}-${made}`
}

export function optionsFor(name: string, more: Partial<DexieStoreOptions> = {}): DexieStoreOptions {
  return { name, clock: tickingClock(), random: seededRandom(made + 1), dossier, ...more }
}

export async function openTestStore(
  name = freshName(),
  more: Partial<DexieStoreOptions> = {},
): Promise<DossierStore> {
  const opened = await openDexieStore(optionsFor(name, more))
  expect(opened).toMatchObject({ ok: true })
  if (!opened.ok) throw new Error(opened.error.type)
  return opened.value
}
