import { queryOptions } from '@tanstack/react-query'
import { StoreFailure } from '../../screen/saving/store-failure.ts'
import { readOutput } from '../../services/outputs/read-output.ts'
import type { Services } from '../../services/services.ts'

export const outputQueries = {
  /** The whole dossier as people read it. */
  source: (services: Services, withPrivate: boolean) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'output', withPrivate],
      queryFn: async () => {
        const read = await readOutput(services, { withPrivate })
        if (!read.ok) throw new StoreFailure(read.error)
        return read.value
      },
      // It holds every word of the dossier and the language of the screen.
      staleTime: 0,
      gcTime: 0,
    }),
}
