import { ok, type Result } from '../lib/result.ts'
import type { Evidence } from '../domain/records/evidence.ts'
import type { EvidenceTools } from './evidence-tools.ts'
import type { FileError, FileId } from './file-store.ts'
import type { Services } from './services.ts'

type Asked = Pick<Evidence, 'media' | 'type'> & { readonly file: FileId }

/** One picture is decoded at a time: a list of missing thumbnails must not fill the memory. */
const lastMade = new WeakMap<EvidenceTools, Promise<unknown>>()

/**
 * The small picture of a file, made again from the file when it is gone; undefined when there is
 * none to be had, as of a voice, or of a photo that is not on this device.
 */
export async function readThumbnail(
  services: Services,
  { file, media = '', type }: Asked,
): Promise<Result<Blob | undefined, FileError>> {
  const tools = await services.evidence()
  const kept = await tools.files.readThumbnail(file)
  if (!kept.ok || kept.value !== undefined || type !== 'photo') return kept
  const made = (lastMade.get(tools) ?? Promise.resolve()).then(() => makeAgain(tools, file, media))
  lastMade.set(
    tools,
    made.catch(() => undefined),
  )
  return made
}

async function makeAgain(
  { files, photos }: EvidenceTools,
  file: FileId,
  media: string,
): Promise<Result<Blob | undefined, FileError>> {
  const read = await files.read(file, media)
  if (!read.ok || read.value === undefined) return read
  const developed = await photos.develop(read.value)
  if (!developed.ok) return ok(undefined)
  const { thumbnail } = developed.value
  // It is only a cache: on a full disk it is made again the next time.
  await files.keepThumbnail(file, thumbnail)
  return ok(thumbnail)
}
