import { useEffect, useRef, useState } from 'react'
import { useServices } from '../../screen/services-context.tsx'
import type { PdfJob } from '../../services/outputs/pdf-maker.ts'
import type { MadePdf } from '../../outputs/pdf/pdf-input.ts'

type PdfState =
  | { readonly phase: 'none' | 'failed' | 'stopped' }
  /** Photos that were made smaller, of how many. */
  | { readonly phase: 'busy'; readonly done: number; readonly total: number }
  | { readonly phase: 'made'; readonly made: MadePdf; readonly isDownloaded: boolean }

/** A PDF that is made when asked for; leaving the screen stops it. */
export function usePdf(job: () => PdfJob | Promise<PdfJob>) {
  const { pdf } = useServices()
  const [state, setState] = useState<PdfState>({ phase: 'none' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function make(): Promise<void> {
    const control = new AbortController()
    running.current = control
    setState({ phase: 'busy', done: 0, total: 0 })
    const maker = await pdf()
    const made = await maker.make(await job(), {
      signal: control.signal,
      onProgress: (done, total) => setState({ phase: 'busy', done, total }),
    })
    if (made.ok) setState({ phase: 'made', made: made.value, isDownloaded: false })
    else setState({ phase: made.error.type === 'Cancelled' ? 'stopped' : 'failed' })
  }

  return {
    state,
    make: () => make().catch(() => setState({ phase: 'failed' })),
    stop: () => running.current?.abort(),
    downloaded: () =>
      setState((now) => (now.phase === 'made' ? { ...now, isDownloaded: true } : now)),
  }
}
