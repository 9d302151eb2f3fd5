import { useEffect, useRef, useState } from 'react'
import type { CopyError, CopyProgress } from '../../services/copies/copy-desk.ts'
import { makeCopy, type CopyChoice, type MadeCopy } from '../../services/copies/make-copy.ts'
import { useServices } from '../services-context.tsx'

/** How far the making of one file is. */
export type CopyRun =
  | { readonly state: 'idle' }
  | { readonly state: 'making'; readonly progress?: CopyProgress }
  | { readonly state: 'made'; readonly made: MadeCopy }
  | { readonly state: 'failed'; readonly error: CopyError }

export interface CopyRunner {
  readonly run: CopyRun
  readonly start: (choice: CopyChoice) => void
  readonly stop: () => void
  /** Back to the beginning; what was made is thrown away. */
  readonly reset: () => void
  /** Something else may read the file from now on, so it stays on the disk for an hour. */
  readonly letLive: () => void
}

/** Makes a file, tells how far it is, and cleans up when it is stopped or the screen goes. */
export function useCopyRun(): CopyRunner {
  const services = useServices()
  const [run, setRun] = useState<CopyRun>({ state: 'idle' })
  const stopper = useRef<AbortController>(undefined)
  const held = useRef<MadeCopy>(undefined)

  function letGo(): void {
    stopper.current?.abort()
    void held.current?.discard()
    stopper.current = held.current = undefined
  }
  useEffect(() => letGo, [])

  async function make(choice: CopyChoice, { signal }: AbortController): Promise<void> {
    const onProgress = (progress: CopyProgress) => {
      if (!signal.aborted) setRun({ state: 'making', progress })
    }
    const made = await makeCopy(services, choice, { onProgress, signal }).catch(
      (cause: unknown) =>
        // Such as a part of an older version that is gone.
        ({ ok: false, error: { type: 'StorageFailed', detail: String(cause) } }) as const,
    )
    if (signal.aborted) {
      if (made.ok) await made.value.discard()
      return
    }
    if (made.ok) held.current = made.value
    setRun(made.ok ? { state: 'made', made: made.value } : { state: 'failed', error: made.error })
  }
  return {
    run,
    start: (choice) => {
      letGo()
      const stop = new AbortController()
      stopper.current = stop
      setRun({ state: 'making' })
      void make(choice, stop)
    },
    stop: () => {
      letGo()
      setRun({ state: 'failed', error: { type: 'Cancelled' } })
    },
    reset: () => {
      letGo()
      setRun({ state: 'idle' })
    },
    letLive: () => {
      held.current = undefined
    },
  }
}
