import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import type { KeyStore } from '../../services/packets/key-store.ts'
import { makeKeys, type MadeKeys } from '../../services/packets/make-keys.ts'
import { offerPassphrase } from '../../services/copies/passphrase.ts'
import { Button } from '../../ui/act/button.tsx'
import { CheckField } from '../../ui/ask/check-field.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { SaveFailed } from '../saving/save-failed.tsx'
import { useServices } from '../services-context.tsx'
import { KeyBackup } from './key-backup.tsx'
import { OfferedWords } from './offered-words.tsx'

interface MakeKeyProps {
  keys: KeyStore
  name: string
  role: string
  /** True from when a key is being made until it is kept. */
  onBusy: (busy: boolean) => void
  /** With the name that the key carries. */
  onDone: (name: string) => Promise<void>
}

/** Makes a key: who, four words for its file, the file itself, and only then is the key kept. */
export function MakeKey({ keys, onBusy, onDone, ...before }: MakeKeyProps) {
  const { t } = useTranslation('keys')
  const { t: errors } = useTranslation('errors')
  const { random, clock } = useServices()
  const [name, setName] = useState(before.name)
  const [role, setRole] = useState(before.role)
  const [words, setWords] = useState(() => offerPassphrase(random))
  const [hasWords, setHasWords] = useState(false)
  const [tried, setTried] = useState(false)
  const [state, setState] = useState<'asking' | 'busy' | 'unable'>('asking')
  const [made, setMade] = useState<MadeKeys>()
  const [failure, setFailure] = useState<StoreError>()

  async function make(): Promise<void> {
    setTried(true)
    if (name.trim() === '' || !hasWords) return
    setState('busy')
    onBusy(true)
    const done = await makeKeys({
      name: name.trim(),
      role: role.trim(),
      passphrase: words,
      now: clock.now(),
    })
    if (done.ok) setMade(done.value)
    setState(done.ok ? 'asking' : 'unable')
  }
  async function keep(): Promise<void> {
    if (!made) return
    const kept = await keys.keep(made.keys)
    if (!kept.ok) {
      setFailure(kept.error)
      return
    }
    await onDone(made.keys.card.name)
    onBusy(false)
  }

  if (state === 'unable') {
    return (
      <Notice tone="warn" title={t('unsupported')}>
        {t('unsupportedText')}
      </Notice>
    )
  }
  if (state === 'busy') return <Status>{t('make.busy')}</Status>
  if (made) {
    return (
      <>
        <KeyBackup file={made.backup} onKept={() => void keep()} />
        {failure && <SaveFailed error={failure} />}
      </>
    )
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        return make()
      }}
    >
      <TextField
        label={t('make.name')}
        value={name}
        maxLength={80}
        error={tried && name.trim() === '' ? errors('field.required') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t('make.role')}
        help={t('make.roleHelp')}
        value={role}
        maxLength={80}
        onChange={(event) => setRole(event.target.value)}
      />
      <p>{t('make.words')}</p>
      <OfferedWords
        label={t('make.yours')}
        other={t('make.other')}
        words={words}
        onOther={() => setWords(offerPassphrase(random))}
      />
      <CheckField
        label={t('make.wrote')}
        checked={hasWords}
        error={tried && !hasWords ? t('make.wroteMissing') : undefined}
        onChange={(event) => setHasWords(event.target.checked)}
      />
      <Button type="submit">{t('make.go')}</Button>
    </Form>
  )
}
