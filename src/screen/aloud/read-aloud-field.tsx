import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ReadAloud } from './read-aloud.tsx'
import { deviceQueries } from '../queries/record-queries.ts'
import { useServices } from '../services-context.tsx'
import { SwitchField } from '../../ui/ask/switch-field.tsx'

/** Reading aloud on or off, with a sentence to try it; says why where it cannot be. */
export function ReadAloudField() {
  const { t, i18n } = useTranslation('settings')
  const services = useServices()
  const { device } = services
  const { readAloud } = useSyncExternalStore(device.subscribe, device.read)
  const voice = useQuery(deviceQueries.hasVoice(services, i18n.language))
  if (voice.data === false) return <p>{t('readAloud.noVoice')}</p>
  return (
    <>
      <SwitchField
        label={t('readAloud.label')}
        help={t('readAloud.help')}
        checked={readAloud !== 'off'}
        onChange={(on) => device.write({ readAloud: on ? 'on' : 'off' })}
      />
      <ReadAloud text={t('readAloud.sample')} />
    </>
  )
}
