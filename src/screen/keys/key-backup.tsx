import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { useServices } from '../services-context.tsx'

interface KeyBackupProps {
  file: File
  onKept: () => void
}

/** The one time that the file of a key can be had: the key counts when the file is somewhere. */
export function KeyBackup({ file, onKept }: KeyBackupProps) {
  const { t } = useTranslation('keys')
  const { saveBlob } = useServices()
  const [isSaved, setSaved] = useState(false)
  const save = () => {
    saveBlob(file.name, file)
    setSaved(true)
  }
  return (
    <>
      <Notice tone="info" title={t('backup.title')}>
        {t('backup.text')}
      </Notice>
      <p>{t('backup.file', { name: file.name })}</p>
      <ActionRow>
        <Button variant={isSaved ? 'secondary' : 'primary'} icon="download" onClick={save}>
          {t(isSaved ? 'backup.again' : 'backup.save')}
        </Button>
        {isSaved && <Button onClick={onKept}>{t('backup.kept')}</Button>}
      </ActionRow>
    </>
  )
}
