import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { applyUpdate, onChunkGone, onUpdateReady } from './service-worker.ts'

/** Tells that a new version is ready. Only a person lets it in, and never over unsaved text. */
export function UpdatePrompt() {
  const { t } = useTranslation()
  const { openForms } = useServices()
  const [state, setState] = useState<'none' | 'ready' | 'typing' | 'chunkGone'>('none')
  useEffect(() => onUpdateReady(() => setState('ready')), [])
  useEffect(() => onChunkGone(() => setState('chunkGone')), [])
  if (state === 'none') return null

  async function apply() {
    if (await openForms.any()) setState('typing')
    else if (state === 'chunkGone' || !(await applyUpdate())) location.reload()
  }

  const text = {
    ready: 'update.text',
    typing: 'update.wait',
    chunkGone: 'update.chunkGone',
  } as const
  return (
    <Notice
      compact
      tone={state === 'ready' ? 'info' : 'warn'}
      title={t('update.title')}
      action={
        <>
          <Button variant="secondary" onClick={() => void apply()}>
            {t('update.apply')}
          </Button>
          <Button variant="quiet" onClick={() => setState('none')}>
            {t('update.later')}
          </Button>
        </>
      }
    >
      {t(text[state])}
    </Notice>
  )
}
