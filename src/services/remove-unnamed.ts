import type { FileId } from './file-store.ts'
import { readNamedFiles } from './named-files.ts'
import type { Services } from './services.ts'

/**
 * Takes away those of `files` that nothing in the dossier names any more. To be called after the
 * commit that took their names away was confirmed. What cannot be taken away now has no name, and
 * goes with a later sweep; so there is no error to tell of.
 */
export async function removeUnnamed(
  services: Pick<Services, 'store' | 'evidence'>,
  files: Iterable<FileId>,
): Promise<void> {
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
