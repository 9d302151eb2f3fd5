import { Blob as PlainBlob } from 'node:buffer'
import type { Clock } from '../../src/lib/clock.ts'
import type { RandomBytes } from '../../src/lib/ids.ts'
import { ok } from '../../src/lib/result.ts'
import { createDossierReader } from '../../src/devices/reading/dossier-reader.ts'
import { createArrivals } from '../../src/services/opening/arrivals.ts'
import type { DossierReader } from '../../src/services/opening/dossier-reader.ts'
import type { OpenTools } from '../../src/services/opening/open-tools.ts'
import { createMemoryFileStore } from '../../src/storage/memory-file-store.ts'
import { createMemoryStore } from '../../src/storage/memory-store.ts'

/** The real reader, in the page. The files of jsdom cannot be read as streams; those of Node can. */
function createPlainReader(): DossierReader {
  const reader = createDossierReader({ startWorker: () => undefined })
  return {
    read: async (file, options) => {
      const plain = new PlainBlob([await file.arrayBuffer()]) as unknown as Blob
      return reader.read(plain, options)
    },
  }
}

/** The real reader, in the page, and trials in memory. */
export function createTestOpening(env: { clock: Clock; random: RandomBytes }): OpenTools {
  return {
    arrivals: createArrivals(),
    saveFile: () => undefined,
    reader: () => Promise.resolve(createPlainReader()),
    trial: (dossier) => {
      const files = createMemoryFileStore(env)
      return Promise.resolve(
        ok({
          store: createMemoryStore({ dossier, writer: 'trial', ...env }),
          clock: env.clock,
          evidence: () => Promise.resolve({ files }),
          end: () => Promise.resolve(),
        }),
      )
    },
    sharedFile: () => Promise.resolve(undefined),
  }
}
