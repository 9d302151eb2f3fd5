import { useEffect, useState } from 'react'
import { useServices } from '../../screen/services-context.tsx'
import type { ReadableDossier } from '../../outputs/reading/readable.ts'
import { photoSources } from '../../services/outputs/read-output.ts'

interface PhotoUrls {
  /** Object URLs by SHA-256 once all were read; those that are not here have none. */
  readonly urls: ReadonlyMap<string, string> | undefined
  readonly done: number
  readonly total: number
}

/** Every photo of a dossier as an address that a page of this app may show, until it closes. */
export function usePhotoUrls(dossier: ReadableDossier): PhotoUrls {
  const services = useServices()
  const [state, setState] = useState<PhotoUrls>({ urls: undefined, done: 0, total: 0 })
  useEffect(() => {
    const urls = new Map<string, string>()
    const run = { isOver: false }
    const read = async () => {
      const sources = await photoSources(services, dossier)
      for (const [done, source] of sources.entries()) {
        const blob = await source.read()
        if (run.isOver) return
        if (blob) urls.set(source.sha256, URL.createObjectURL(blob))
        setState({ urls: undefined, done: done + 1, total: sources.length })
      }
      if (!run.isOver) setState({ urls, done: sources.length, total: sources.length })
    }
    // Without the part of the app that reads photos there still is a page of words.
    read().catch(() => setState({ urls: new Map(), done: 0, total: 0 }))
    return () => {
      run.isOver = true
      for (const url of urls.values()) URL.revokeObjectURL(url)
    }
  }, [services, dossier])
  return state
}
