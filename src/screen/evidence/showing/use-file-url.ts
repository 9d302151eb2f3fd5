import { useCallback, useSyncExternalStore } from 'react'
import { ok } from '../../../lib/result.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { readThumbnail } from '../../../services/evidence/read-thumbnail.ts'
import { useServices } from '../../services-context.tsx'
import { objectUrlsOf, type LoadBytes, type UrlState } from './object-urls.ts'

/** What names the bytes of a piece of evidence. */
export type FileOf = Pick<Evidence, 'file' | 'media' | 'type'>

const nothing: UrlState = { state: 'missing' }
const later: UrlState = { state: 'loading' }
const asleep = () => () => undefined

/** The small picture of a piece of evidence, while `wanted`. */
export function useThumbnailUrl({ file, media, type }: FileOf, wanted: boolean): UrlState {
  const services = useServices()
  const load = useCallback<LoadBytes>(
    () => (file === undefined ? missing() : readThumbnail(services, { file, media, type })),
    [services, file, media, type],
  )
  return useUrl(wanted, file && `thumbnail/${file}`, load)
}

/** The whole file of a piece of evidence, while `wanted`. */
export function useFileUrl({ file, media = '' }: FileOf, wanted = true): UrlState {
  const services = useServices()
  const load = useCallback<LoadBytes>(async () => {
    if (file === undefined) return missing()
    const { files } = await services.evidence()
    return files.read(file, media)
  }, [services, file, media])
  return useUrl(wanted, file && `file/${file}/${media}`, load)
}

const missing = () => Promise.resolve(ok(undefined))

function useUrl(wanted: boolean, name: string | undefined, load: LoadBytes): UrlState {
  const urls = objectUrlsOf(useServices())
  const key = wanted ? name : undefined
  const idle = name === undefined ? nothing : later
  const subscribe = useCallback(
    (listener: () => void) => (key === undefined ? asleep() : urls.use(key, load, listener)),
    [urls, key, load],
  )
  return useSyncExternalStore(subscribe, () => (key === undefined ? idle : urls.read(key)))
}
