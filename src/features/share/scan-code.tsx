import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { CameraPicture } from '../../screen/evidence/recording/camera-picture.tsx'
import { useCamera } from '../../screen/evidence/recording/use-camera.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface ScanCodeProps {
  onText: (text: string) => void
}

/** Reads a QR code by the camera, which is on only while it is needed. */
export function ScanCode({ onText }: ScanCodeProps) {
  const { t } = useTranslation('share')
  const services = useServices()
  const [isOn, setOn] = useState(false)
  const [turn, setTurn] = useState(0)
  const [facing, setFacing] = useState<'front' | 'back'>('back')
  const state = useCamera(isOn, { facing, sound: false }, turn)
  const stream = state.phase === 'on' ? state.camera.stream : undefined

  useEffect(() => {
    if (stream === undefined) return
    const leaving = new AbortController()
    const read = async () => {
      const reader = await services.qr()
      const text = await reader.read(stream, leaving.signal)
      if (text === undefined || leaving.signal.aborted) return
      setOn(false)
      onText(text)
    }
    // Without that part of the app the key can be pasted.
    read().catch(() => setOn(false))
    return () => leaving.abort()
    // A new function every time; the camera is what matters.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [stream, services])

  return (
    <Section title={t('keys.scan')}>
      {isOn ? (
        <>
          <p>{t('keys.aim')}</p>
          <CameraPicture
            state={state}
            facing={facing}
            onTurn={() => setFacing(facing === 'back' ? 'front' : 'back')}
            onRetry={() => setTurn(turn + 1)}
          />
          <Button variant="secondary" onClick={() => setOn(false)}>
            {t('keys.stop')}
          </Button>
        </>
      ) : (
        <Button icon="qr" onClick={() => setOn(true)}>
          {t('keys.start')}
        </Button>
      )}
    </Section>
  )
}
