import { useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useServices } from '../screen/services-context.tsx'
import { useErrorText } from '../screen/saving/use-error-text.ts'
import type { StoreError } from '../services/dossier-store.ts'
import { places } from '../services/places.ts'
import { Button } from '../ui/act/button.tsx'
import { LinkButton } from '../ui/act/link-button.tsx'
import { Notice } from '../ui/tell/notice.tsx'

/** Says in red, on every screen, that writing fails; goes away when a write succeeds again. */
export function StoreTrouble() {
  const { t } = useTranslation()
  const { store } = useServices()
  const errorText = useErrorText()
  const [error, setError] = useState<StoreError>()
  useEffect(
    () =>
      store.subscribe((event) => {
        if (event.type === 'failed') setError(event.error)
        else if (event.type === 'superseded') setError({ type: 'Superseded' })
        else if (event.type === 'recovered') setError(undefined)
      }),
    [store],
  )
  if (error === undefined) return null
  const { title, text } = errorText(error)
  const reload = error.type === 'Superseded' || error.type === 'NewerVersion'
  // What is here can still be read, and who has no room left needs a copy most.
  const copy = error.type === 'DiskFull' || error.type === 'StorageFailed'
  return (
    <Notice
      tone="bad"
      title={title}
      action={
        reload ? (
          <Button onClick={() => location.reload()}>{t('crash.reload')}</Button>
        ) : copy ? (
          <LinkButton href={places.copy}>{t('where.copy')}</LinkButton>
        ) : undefined
      }
    >
      {text}
    </Notice>
  )
}
