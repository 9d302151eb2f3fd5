import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { deviceQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Button } from '../../ui/act/button.tsx'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Section } from '../../ui/frame/section.tsx'

/** Whose device this is, and whether the browser keeps the dossier when the disk gets full. */
export function DeviceSection() {
  const { t } = useTranslation('settings')
  const services = useServices()
  const { device, keepData } = services
  const { ownership } = useSyncExternalStore(device.subscribe, device.read)
  const kept = useQuery(deviceQueries.isKept(services))
  return (
    <Section title={t('device.title')}>
      <ChipGroup
        legend={t('device.ownership')}
        single
        options={[
          { value: 'own', label: t('device.own'), icon: 'phone' },
          { value: 'shared', label: t('device.shared'), icon: 'laptop' },
        ]}
        values={ownership === undefined ? [] : [ownership]}
        onChange={([value]) => device.write({ ownership: value === 'shared' ? 'shared' : 'own' })}
      />
      {kept.data === true && <Notice tone="good">{t('device.kept')}</Notice>}
      {kept.data === false && (
        <Notice
          tone="warn"
          action={
            <Button variant="secondary" onClick={() => void keepData().then(() => kept.refetch())}>
              {t('device.keep')}
            </Button>
          }
        >
          <p>{t('device.notKept')}</p>
          <p>{t('device.install')}</p>
        </Notice>
      )}
    </Section>
  )
}
