import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ReadAloudButton } from '../../ui/media/read-aloud-button.tsx'
import { deviceQueries } from '../queries/record-queries.ts'
import { useServices } from '../services-context.tsx'

interface ReadAloudProps {
  text: string
}

/**
 * Reads a question or own text aloud, in the language of the interface. Not there when the device
 * has no voice of its own for it, or when the person does not want it (a setting).
 */
export function ReadAloud({ text }: ReadAloudProps) {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  const services = useServices()
  const { device } = services
  const choices = useSyncExternalStore(device.subscribe, device.read)
  const wanted = choices.readAloud !== 'off'
  const voice = useQuery({ ...deviceQueries.hasVoice(services, language), enabled: wanted })
  const [reading, setReading] = useState<string>()
  // Another text on the screen, or none: nobody waits for the rest.
  useEffect(() => {
    if (reading === undefined) return
    let gone = false
    const readOn = async () => {
      const aloud = await services.readAloud()
      if (!gone) await aloud.read(reading, language)
      if (!gone) setReading(undefined)
    }
    readOn().catch(() => gone || setReading(undefined))
    return () => {
      gone = true
      void services.readAloud().then((aloud) => aloud.stop())
    }
  }, [reading, services, language, text])
  if (!wanted || voice.data !== true) return null
  const isReading = reading === text
  return (
    <ReadAloudButton
      label={t(isReading ? 'readAloud.stop' : 'readAloud.read')}
      reading={isReading}
      onToggle={() => setReading(isReading ? undefined : text)}
    />
  )
}
