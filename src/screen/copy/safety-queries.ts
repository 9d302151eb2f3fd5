import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { readCopyNotes, readSafety } from '../../services/copies/copy-notes.ts'
import type { Services } from '../../services/services.ts'
import { unwrap } from '../saving/store-failure.ts'

export const safetyQueries = {
  /** How the dossier stands to its copies outside; read again when a record changes. */
  status: (services: Services) =>
    queryOptions({
      queryKey: ['records', services.store.dossier, 'safety'],
      queryFn: async () => unwrap(await readSafety(services)),
    }),
  /** What this device remembers of copies. */
  notes: (services: Services) =>
    queryOptions({
      queryKey: ['copies', services.store.dossier, 'notes'],
      queryFn: async () => unwrap(await readCopyNotes(services)),
    }),
}

/** After a copy was noted: notes are no records, so nothing else tells. */
export async function rereadSafety(client: QueryClient, { store }: Services): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['records', store.dossier, 'safety'] }),
    client.invalidateQueries({ queryKey: ['copies', store.dossier] }),
  ])
}
