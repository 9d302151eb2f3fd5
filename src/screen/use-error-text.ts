import { useTranslation } from 'react-i18next'
import type { SaveError } from '../services/save-error.ts'
import { StoreFailure } from './store-failure.ts'

interface ErrorText {
  readonly title: string
  readonly text: string
}

/** The sentences for a failure: what happened, and what to do. One for every type of error. */
export function useErrorText(): (error: SaveError) => ErrorText {
  const { t } = useTranslation('errors')
  return ({ type }) => ({ title: t(`store.${type}.title`), text: t(`store.${type}.text`) })
}

/** The typed failure inside what TanStack Query caught; a bug shows as a failed storage. */
export function storeErrorOf(error: Error): SaveError {
  return error instanceof StoreFailure
    ? error.error
    : { type: 'StorageFailed', detail: error.message }
}
