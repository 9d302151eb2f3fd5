import { ok, type Result } from '../../lib/result.ts'
import type { Evidence } from '../../domain/records/evidence.ts'
import type { EvidenceTools } from './evidence-tools.ts'
import type { FileError, FileId } from './file-store.ts'
import type { Services } from '../services.ts'

type Asked = Pick<Evidence, 'media' | 'type'> & { readonly file: FileId }

/** One picture is decoded at a time: a list of missing thumbnails must not fill the memory. */
const lastMade = new WeakMap<EvidenceTools, Promise<unknown>>()

/** Files of which this device can make none: they are not read again for it. */
const withoutPicture = new WeakMap<EvidenceTools, Set<FileId>>()

/**
 * The small picture of a file, made again from the file when it is gone; undefined when there is
 * none to be had, as of a voice, or of a photo that is not on this device. Of a film it is a frame.
 */
export async function readThumbnail(
  services: Services,
  { file, media = '', type }: Asked,
): Promise<Result<Blob | undefined, FileError>> {
  const tools = await services.evidence()
  const kept = await tools.files.readThumbnail(file)
  if (!kept.ok || kept.value !== undefined) return kept
  if (type !== 'photo' && type !== 'video') return kept
  if (withoutPicture.get(tools)?.has(file) === true) return kept
  const make = () => makeAgain(tools, { file, media, type })
  const made = (lastMade.get(tools) ?? Promise.resolve()).then(make)
  lastMade.set(
    tools,
    made.catch(() => undefined),
  )
  return made
}

async function makeAgain(
  tools: EvidenceTools,
  { file, media = '', type }: Asked,
): Promise<Result<Blob | undefined, FileError>> {
  const { files } = tools
  const read = await files.read(file, media)
  if (!read.ok || read.value === undefined) return read
  const picture = await pictureOf(tools, read.value, type)
  if (picture === undefined) {
    withoutPicture.set(tools, (withoutPicture.get(tools) ?? new Set()).add(file))
    return ok(undefined)
  }
  // It is only a cache: on a full disk it is made again the next time.
  await files.keepThumbnail(file, picture)
  return ok(picture)
}

async function pictureOf(
  { photos, films }: EvidenceTools,
  bytes: Blob,
  type: string | undefined,
): Promise<Blob | undefined> {
  if (type === 'video') return (await films.look(bytes)).poster
  const developed = await photos.develop(bytes)
  return developed.ok ? developed.value.thumbnail : undefined
}
