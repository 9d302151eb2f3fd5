import { queryOptions } from '@tanstack/react-query'
import { viewsOf } from '../../domain/transfer/leave-out.ts'
import { StoreFailure } from '../../screen/saving/store-failure.ts'
import type { Services } from '../../services/services.ts'

export const transferQueries = {
  /** Every record of the dossier as it is shown, of any kind, those in the bin too. */
  views: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'allViews'],
      queryFn: async () => {
        const log = await services.store.readLog()
        if (!log.ok) throw new StoreFailure(log.error)
        return viewsOf(log.value)
      },
    }),
}
