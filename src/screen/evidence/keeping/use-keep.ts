import { useCallback, useSyncExternalStore } from 'react'
import type { EvidenceLinks } from '../../../services/evidence/evidence-record.ts'
import { keepFile } from '../../../services/evidence/keep-file.ts'
import { keepPhoto } from '../../../services/evidence/keep-photo.ts'
import { useServices } from '../../services-context.tsx'
import { keepQueueOf, type KeepState, type KeepTask } from './keep-queue.ts'

/** Ways to add evidence from a screen. Everything goes on when the screen is left. */
export interface Keep {
  readonly files: (files: readonly File[], links: EvidenceLinks) => void
  readonly photo: (photo: Blob, links: EvidenceLinks) => void
}

export function useKeep(): Keep {
  const services = useServices()
  const queue = keepQueueOf(services)
  return {
    files: (files, links) =>
      queue.add(
        files.map((file): KeepTask => ({
          name: file.name,
          bytes: file,
          links,
          keep: (options) => keepFile(services, file, options),
        })),
      ),
    photo: (photo, links) =>
      queue.add([
        {
          name: '',
          bytes: photo,
          links,
          keep: (options) => keepPhoto(services, photo, options),
        },
      ]),
  }
}

/** What is being kept now, and what failed. */
export function useKeepState(): KeepState {
  const queue = keepQueueOf(useServices())
  return useSyncExternalStore(
    useCallback((listener: () => void) => queue.subscribe(listener), [queue]),
    queue.read,
  )
}
