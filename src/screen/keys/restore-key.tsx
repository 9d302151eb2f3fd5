import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { KeyCard } from '../../dossier-file/key-card.ts'
import type { KeyStore } from '../../services/packets/key-store.ts'
import { restoreKeys, type RestoreKeysError } from '../../services/packets/make-keys.ts'
import { toldPassphrase } from '../../services/copies/passphrase.ts'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { FileRoad, Roads } from '../../ui/act/roads.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

interface RestoreKeyProps {
  keys: Pick<KeyStore, 'keep'>
  /** The key that was here; another one is not taken. */
  expected?: KeyCard
  /** With the name that the key carries. */
  onDone: (name: string) => Promise<void>
}

type Trouble = RestoreKeysError['type'] | 'other' | 'noFile'

/** What is said of the file; the other failures stand at the words. */
const aboutFile: readonly Trouble[] = ['noFile', 'NotAKeyFile', 'LockTooHard', 'other']

/** Puts a key back from its file. */
export function RestoreKey({ keys, expected, onDone }: RestoreKeyProps) {
  const { t } = useTranslation('keys')
  const { t: errors } = useTranslation('errors')
  const [file, setFile] = useState<File>()
  const [words, setWords] = useState('')
  const [trouble, setTrouble] = useState<Trouble>()
  const [isKept, setKept] = useState(true)
  const [isBusy, setBusy] = useState(false)

  async function restore(): Promise<void> {
    setTrouble(file ? undefined : 'noFile')
    if (!file) return
    setBusy(true)
    const restored = await restoreKeys(file, toldPassphrase(words))
    setBusy(false)
    if (!restored.ok) setTrouble(restored.error.type)
    else if (expected && restored.value.card.signKey !== expected.signKey) setTrouble('other')
    else {
      const kept = await keys.keep(restored.value)
      setKept(kept.ok)
      if (kept.ok) await onDone(restored.value.card.name)
    }
  }
  const isAboutFile = aboutFile.some((type) => type === trouble)
  const text = trouble && t(`restore.${trouble}`, { name: expected?.name ?? '' })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        return restore()
      }}
    >
      <Roads label={t('restore.file')}>
        <FileRoad
          icon="key"
          label={file?.name ?? t('restore.file')}
          onPick={([picked]) => setFile(picked)}
        />
      </Roads>
      {isAboutFile && (
        <Notice tone="bad" alert>
          {text}
        </Notice>
      )}
      <TextField
        label={t('restore.words')}
        value={words}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        error={isAboutFile ? undefined : text}
        onChange={(event) => setWords(event.target.value)}
      />
      <Status>{isBusy ? t('restore.busy') : !isKept && errors('store.StorageFailed.title')}</Status>
      <Button type="submit">{t('restore.go')}</Button>
    </Form>
  )
}
