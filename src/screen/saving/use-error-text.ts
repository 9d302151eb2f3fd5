import { useTranslation } from '../../i18n/use-translation.ts'
import type { SaveError } from '../../services/save-error.ts'
import { StoreFailure } from './store-failure.ts'

interface ErrorText {
  readonly title: string
  readonly text: string
}

/** The sentences for a failed save: what happened, and what to do. One for every type of error. */
export function useErrorText(): (error: SaveError) => ErrorText {
  const { t } = useTranslation('errors')
  return ({ type }) => ({ title: t(`store.${type}.title`), text: t(`store.${type}.text`) })
}

/** The same where nothing was typed: a dossier or its records could not be read. */
export function useReadErrorText(): (error: SaveError) => ErrorText {
  const { t } = useTranslation('errors')
  const errorText = useErrorText()
  return (error) => {
    const { type } = error
    // Their other sentences are about a text that was not kept.
    if (type !== 'DiskFull' && type !== 'ConnectionLost' && type !== 'StorageFailed') {
      return errorText(error)
    }
    return { title: t(`read.${type}.title`), text: t(`read.${type}.text`) }
  }
}

/** The typed failure inside what TanStack Query caught; a bug shows as a failed storage. */
export function storeErrorOf(error: Error): SaveError {
  return error instanceof StoreFailure
    ? error.error
    : { type: 'StorageFailed', detail: error.message }
}
