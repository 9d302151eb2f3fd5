import { useEffect, useState } from 'react'
import type { NamedFile } from '../../services/copies/copy-desk.ts'
import { useServices } from '../../screen/services-context.tsx'

/**
 * Kept files as addresses that a page of this app may show, by their SHA-256, until the screen
 * closes. Undefined while they are read; one that cannot be read has no address.
 */
export function useAttachmentUrls(
  files: readonly NamedFile[] | undefined,
): ReadonlyMap<string, string> | undefined {
  const services = useServices()
  const [urls, setUrls] = useState<ReadonlyMap<string, string>>()
  useEffect(() => {
    if (files === undefined) return
    const made = new Map<string, string>()
    const run = { isOver: false }
    const read = async (store: Awaited<ReturnType<typeof services.evidence>>['files']) => {
      for (const { file, media } of files) {
        const bytes = await store.read(file, media)
        if (run.isOver) return
        if (bytes.ok && bytes.value) made.set(file, URL.createObjectURL(bytes.value))
      }
      if (!run.isOver) setUrls(made)
    }
    // Without the part of the app that reads files there still is a page of words.
    services
      .evidence()
      .then(({ files: store }) => read(store))
      .catch(() => setUrls(made))
    return () => {
      run.isOver = true
      for (const url of made.values()) URL.revokeObjectURL(url)
    }
  }, [services, files])
  return urls
}
