import type { Result } from '../../lib/result.ts'
import type { FileError, KeptFile } from './file-store.ts'
import { readNamedFiles } from './named-files.ts'
import type { Services } from '../services.ts'

/** Nameless files stay this long, in ms: a copy that is merged in may still name them. */
const namelessMs = 30 * 24 * 60 * 60 * 1000

/**
 * Takes away files that nothing in the dossier has named for 30 days: no operation, also none that
 * was replaced or lies in the bin, no draft and nothing rescued. Stops taking when the dossier
 * changes meanwhile. Gives what went. `youngest` is how long in ms without a name is long enough.
 */
export async function sweepFiles(
  services: Pick<Services, 'store' | 'clock' | 'evidence'>,
  youngest = namelessMs,
): Promise<Result<readonly KeptFile[], FileError>> {
  const { store, clock } = services
  let hasChanged = false
  const letGo = store.subscribe(({ type }) => {
    if (type === 'changed') hasChanged = true
  })
  try {
    const named = await readNamedFiles(services)
    if (!named.ok) return named
    const { files } = await services.evidence()
    const isNamed = (file: string) => hasChanged || named.value.has(file)
    return await files.sweep(isNamed, clock.now() - youngest)
  } finally {
    letGo()
  }
}
