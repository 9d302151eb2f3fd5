import { QueryClient, type Query, type QueryFilters } from '@tanstack/react-query'
import type { DossierStore } from '../../services/dossier-store.ts'

/**
 * The only read cache. Reads never depend on the network, never go stale by time, and are never
 * tried again by themselves: the store retries what is worth it, and tells when data changed.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** Reads again what a change in the store, from this tab or another, made old. */
export function keepQueriesLive(client: QueryClient, store: DossierStore): () => void {
  return store.subscribe((event) => {
    if (event.type !== 'changed') return
    for (const table of event.tables) {
      const changed: QueryFilters = {
        queryKey: [table],
        predicate: ({ queryKey }) => queryKey[0] !== 'drafts' || queryKey[2] !== 'one',
      }
      const first = client.getQueryCache().findAll({ ...changed, fetchStatus: 'fetching' })
      for (const query of first) if (query.state.data === undefined) readAgain(client, query)
      void client.invalidateQueries(changed)
    }
  })
}

/** A first read that was under way may have looked before the change; the cache waits for it. */
function readAgain(client: QueryClient, { promise, queryKey }: Query): void {
  const again = () => void client.invalidateQueries({ queryKey, exact: true })
  promise?.then(again, again)
}
