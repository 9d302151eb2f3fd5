import type { Log } from '../../domain/log/log.ts'
import type { EvidenceTools } from './evidence-tools.ts'
import type { FileId } from './file-store.ts'
import { addFiles, readNamedFiles } from './named-files.ts'
import type { Services } from '../services.ts'

interface Here extends Pick<Services, 'store'> {
  readonly evidence: () => Promise<Pick<EvidenceTools, 'files'>>
}

/**
 * Takes away those of `files` that nothing in the dossier names any more. To be called after the
 * commit that took their names away was confirmed. What cannot be taken away now has no name, and
 * goes with a later sweep; so there is no error to tell of.
 */
export async function removeUnnamed(services: Here, files: Iterable<FileId>): Promise<void> {
  const asked = [...files]
  if (asked.length === 0) return
  const named = await readNamedFiles(services)
  if (!named.ok) return
  const gone = asked.filter((file) => !named.value.has(file))
  if (gone.length === 0) return
  // That part of the app may be of an older version that is gone.
  const tools = await services.evidence().catch(() => undefined)
  await tools?.files.remove(gone)
}

/** Every file that those records name here which `incoming` erases. */
export function filesErasedBy(incoming: Log, here: Log): ReadonlySet<FileId> {
  const erased = new Set(Array.from(incoming.erasures.values(), ({ rec }) => rec))
  const files = new Set<FileId>()
  for (const { rec, value } of here.ops.values()) if (erased.has(rec)) addFiles(value, files)
  return files
}
