import { queryOptions } from '@tanstack/react-query'
import type { KeyStore } from '../../services/packets/key-store.ts'
import { unwrap } from '../saving/store-failure.ts'

/** The keys of this device's reader. */
export const ownKeysQuery = (keys: KeyStore) =>
  queryOptions({
    queryKey: ['ownKeys'],
    queryFn: async () => unwrap(await keys.read()),
    networkMode: 'always',
  })
