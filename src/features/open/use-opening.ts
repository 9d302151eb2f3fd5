import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { SealKey } from '../../dossier-file/open-sealed-file.ts'
import type { ReadFileOptions } from '../../services/opening/dossier-reader.ts'
import { inspectFile, type Inspection } from '../../services/opening/open-file.ts'
import type { TakeReport } from '../../services/opening/take-report.ts'
import type { Host } from './host.ts'
import { sealKeyOf } from './seal-key-of.ts'
import type { Stage } from './stage.ts'

/** The opening of the file that waits, and what a person can do with it. */
export interface Opening {
  readonly stage: Stage
  readonly file: File | undefined
  readonly report: TakeReport | undefined
  readonly pick: (file: File) => void
  readonly unlock: (typed: string) => void
  /** Reads what is whole of a damaged file. */
  readonly salvage: () => void
  readonly take: (inspection: Inspection) => void
  readonly stop: () => void
  /** Lets go of the file, or of what was told of the last one. */
  readonly leave: () => void
}

/** Reads the file that waits as soon as there is one; leaving the screen stops it. */
export function useOpening(host: Host): Opening {
  const { opening, here } = host
  const { arrivals } = opening
  const { file, report } = useSyncExternalStore(arrivals.subscribe, arrivals.read)
  const [stage, setStage] = useState<Stage>({ at: 'pick' })
  const running = useRef<AbortController>(undefined)
  const seen = useRef<Inspection>(undefined)
  /** What opened its lock, for reading it once more. */
  const key = useRef<SealKey>(undefined)
  const typed = useRef('')

  function begin(): AbortController {
    running.current?.abort()
    return (running.current = new AbortController())
  }

  /** A decrypted copy may not stay longer than somebody looks at it. */
  function forget(): void {
    running.current?.abort()
    void seen.current?.read.letGo()
    seen.current = undefined
  }

  async function read(from: File, options: Pick<ReadFileOptions, 'key' | 'salvage'> = {}) {
    forget()
    const { signal } = begin()
    setStage({ at: 'reading', progress: undefined })
    const onProgress: ReadFileOptions['onProgress'] = (progress) =>
      !signal.aborted && setStage({ at: 'reading', progress })
    const inspected = await inspectFile(await opening.reader(), here, from, {
      ...options,
      onProgress,
      signal,
    })
    if (signal.aborted) return void (inspected.ok && inspected.value.read.letGo())
    if (inspected.ok) {
      seen.current = inspected.value
      host.onSeen(inspected.value, from.name)
      setStage({ at: 'seen', inspection: inspected.value })
      return
    }
    const { error } = inspected
    if (error.type === 'Encrypted') setStage({ at: 'locked' })
    else if (error.type === 'WrongPassphrase') setStage({ at: 'locked', wrong: typed.current })
    else setStage({ at: 'failed', error })
  }

  async function take(inspection: Inspection) {
    const { signal } = begin()
    setStage({ at: 'taking', done: 0, total: inspection.about.bytes })
    const taken = await host.take(inspection, file?.name ?? '', {
      signal,
      onProgress: (done, total) => !signal.aborted && setStage({ at: 'taking', done, total }),
    })
    if (taken.ok) {
      void inspection.read.letGo()
      seen.current = undefined
      arrivals.settle(taken.value)
    } else if (taken.error.type === 'Cancelled') setStage({ at: 'seen', inspection })
    else setStage({ at: 'failed', error: taken.error })
  }

  /** What nobody expects goes to the error boundary, which keeps the dossier. */
  function orCrash(work: Promise<void>): void {
    work.catch((cause: unknown) =>
      setStage(() => {
        throw cause
      }),
    )
  }

  function start(waiting: File | undefined): void {
    if (waiting) {
      orCrash(read(waiting))
      return
    }
    forget()
    key.current = undefined
    setStage({ at: 'pick' })
  }

  const begun = useRef(start)
  useEffect(() => {
    begun.current = start
  })
  useEffect(() => begun.current(file), [file])
  useEffect(() => forget, [])
  useEffect(() => {
    void opening.sharedFile().then((shared) => shared && arrivals.offer(shared))
  }, [opening, arrivals])

  const again = (options: { key?: SealKey; salvage?: boolean }) => {
    key.current = options.key ?? key.current
    if (file) orCrash(read(file, { ...options, ...(key.current && { key: key.current }) }))
  }
  return {
    stage,
    file,
    report,
    pick: arrivals.offer,
    unlock: (words) => {
      typed.current = words
      again({ key: sealKeyOf(words) })
    },
    salvage: () => again({ salvage: true }),
    take: (inspection) => orCrash(take(inspection)),
    stop: () => {
      const isReading = stage.at === 'reading'
      running.current?.abort()
      if (isReading) arrivals.clear()
    },
    leave: arrivals.clear,
  }
}
