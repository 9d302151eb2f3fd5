import { privateFolder, removeFrom } from './private-folder.ts'

/** A file that was made and not fetched is left alone for this long, in ms: another tab may have it. */
const restMs = 60 * 60 * 1000

/** Takes away files that a tab left when it was closed half way; those being written are locked. */
export async function sweepScratch(now: number): Promise<void> {
  const folder = await privateFolder()
  if (folder === undefined) return
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind !== 'file') continue
    const { lastModified } = await handle.getFile()
    if (now - lastModified > restMs) await removeFrom(folder, name)
  }
}
