import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { SaveFailed } from '../../../screen/saving/save-failed.tsx'
import { useServices } from '../../../screen/services-context.tsx'
import { useSave } from '../../../screen/saving/use-save.ts'
import { noteLetter } from '../../../services/moving/leave-school.ts'
import { places } from '../../../services/places.ts'
import { ActionRow } from '../../../ui/frame/action-row.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { Status } from '../../../ui/tell/status.tsx'

interface GiveLetterProps {
  text: string
  to: string
  oldSchool: string
  onGiven: () => Promise<void>
}

/** Ways for the message to leave, by the student's own hand; the list of what was given notes it. */
export function GiveLetter({ text, to, oldSchool, onGiven }: GiveLetterProps) {
  const { t } = useTranslation('transfer')
  const { saveAsFile } = useServices()
  const { save, error } = useSave(noteLetter)
  const [told, setTold] = useState<'copied' | 'copyFailed'>()
  const [isNoted, setNoted] = useState(false)
  const canShare = 'share' in navigator

  async function given(): Promise<void> {
    if (isNoted) return
    const noted = await save({ school: oldSchool, to })
    if (!noted.ok) return
    setNoted(true)
    await onGiven()
  }
  async function share(): Promise<void> {
    try {
      await navigator.share({ text })
    } catch (cause) {
      // Closing the share sheet is an answer too.
      if (cause instanceof DOMException && cause.name === 'AbortError') return
      saveAsFile(t('letter.fileName'), text)
    }
    await given()
  }
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
    } catch (cause) {
      if (!(cause instanceof DOMException)) throw cause
      setTold('copyFailed')
      return
    }
    setTold('copied')
    await given()
  }
  return (
    <>
      <p>{t('letter.never')}</p>
      <ActionRow>
        <Button
          variant="secondary"
          icon="download"
          onClick={() => {
            saveAsFile(t('letter.fileName'), text)
            void given()
          }}
        >
          {t('letter.asFile')}
        </Button>
        <Button
          variant={canShare ? 'secondary' : 'primary'}
          icon="copy"
          onClick={() => void copy()}
        >
          {t('letter.copy')}
        </Button>
        {canShare && (
          <Button icon="share" onClick={() => void share()}>
            {t('letter.share')}
          </Button>
        )}
      </ActionRow>
      <Status>{told && t(`letter.${told}`)}</Status>
      {isNoted && (
        <p>
          <a href={places.share}>{t('letter.noted')}</a>
        </p>
      )}
      <SaveFailed error={error} />
    </>
  )
}
