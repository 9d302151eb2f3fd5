import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { Status } from '../../ui/tell/status.tsx'

interface ShareFileProps {
  /** Ready to go: browsers open the share sheet only within the tap. */
  file: File
}

/** The share sheet of the device for a file; nothing where it takes none of that type. */
export function ShareFile({ file }: ShareFileProps) {
  const { t } = useTranslation('outputs')
  const [told, setTold] = useState<'shared' | 'shareFailed'>()
  if (!('canShare' in navigator) || !navigator.canShare({ files: [file] })) return null

  async function share(): Promise<void> {
    setTold(undefined)
    try {
      // With a title some apps send the title and leave the file behind.
      await navigator.share({ files: [file] })
      setTold('shared')
    } catch (cause) {
      // Closing the share sheet is an answer too.
      if (cause instanceof DOMException && cause.name === 'AbortError') return
      setTold('shareFailed')
    }
  }
  return (
    <>
      <Button variant="secondary" icon="share" onClick={() => void share()}>
        {t('screen.share')}
      </Button>
      <Status>{told && t(`screen.${told}`)}</Status>
    </>
  )
}
