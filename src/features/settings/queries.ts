import { queryOptions } from '@tanstack/react-query'
import type { Services } from '../../services/services.ts'

export const settingsQueries = {
  /** Whether the browser said that it keeps this device's data. */
  isKept: (services: Services) =>
    queryOptions({ queryKey: ['device', 'isKept'], queryFn: () => services.isDataKept() }),
}
