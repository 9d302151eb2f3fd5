import { queryOptions } from '@tanstack/react-query'
import { StoreFailure } from '../../screen/saving/store-failure.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import type { FileError } from '../../services/evidence/file-store.ts'
import { readSpace } from '../../services/evidence/read-space.ts'
import type { Services } from '../../services/services.ts'

/** Measured anew each time the page opens, and after every change of records. */
export function spaceQuery(services: Services) {
  return queryOptions({
    queryKey: ['records', services.store.dossier, 'space'],
    queryFn: async () => {
      const read = await readSpace(services)
      if (!read.ok) throw new StoreFailure(asStoreError(read.error))
      return read.value
    },
    staleTime: 0,
  })
}

/** Listing and sweeping read no bytes, so the errors of bytes never come. */
export function asStoreError(error: FileError): StoreError {
  switch (error.type) {
    case 'FileDamaged':
    case 'FileUnreadable':
    case 'Cancelled':
      return { type: 'StorageFailed', detail: error.type }
    default:
      return error
  }
}
