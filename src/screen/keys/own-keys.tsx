import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { KeyStore } from '../../services/packets/key-store.ts'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { QueryFailed } from '../queries/query-failed.tsx'
import { ForgetKey } from './forget-key.tsx'
import { ownKeysQuery } from './key-queries.ts'
import { KeyShown } from './key-shown.tsx'
import { MakeKey } from './make-key.tsx'
import { RestoreKey } from './restore-key.tsx'

export interface OwnKeysProps {
  keys: KeyStore
  /** Of the mentor, to begin with. */
  name: string
  role: string
  /** A key is here now, and this is the name it carries. */
  onKept: (name: string) => Promise<void>
}

/** The keys of this device's reader: make them, put them back, or show them to a student. */
export function OwnKeys({ keys, name, role, onKept }: OwnKeysProps) {
  const { t } = useTranslation('keys')
  const { t: common } = useTranslation()
  const client = useQueryClient()
  const state = useQuery(ownKeysQuery(keys))
  const [isMaking, setMaking] = useState(false)
  const reread = () => client.invalidateQueries({ queryKey: ['ownKeys'] })
  const kept = async (called: string) => {
    await onKept(called)
    await reread()
  }

  if (state.isPending) return <Skeleton label={common('loading')} />
  if (state.isError) return <QueryFailed error={state.error} onRetry={() => void state.refetch()} />
  const now = state.data
  if (now.state === 'unsupported') {
    return (
      <Notice tone="warn" title={t('unsupported')}>
        {t('unsupportedText')}
      </Notice>
    )
  }
  if (now.state === 'ready') return <KeyShown card={now.keys.card} />
  if (now.state === 'missing') {
    return (
      <>
        <Notice tone="bad" title={t('missing')}>
          {t('missingText', { name: now.card.name })}
        </Notice>
        <RestoreKey keys={keys} expected={now.card} onDone={kept} />
        <ForgetKey keys={keys} onDone={reread} />
      </>
    )
  }
  return (
    <>
      <Section title={t('make.title')}>
        <p>{t('why')}</p>
        <MakeKey keys={keys} name={name} role={role} onBusy={setMaking} onDone={kept} />
      </Section>
      {!isMaking && (
        <Disclosure summary={t('restore.title')}>
          <RestoreKey keys={keys} onDone={kept} />
        </Disclosure>
      )}
    </>
  )
}
