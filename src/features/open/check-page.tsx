import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import {
  checkDossier,
  type CheckError,
  type CheckPhase,
  type DossierCheck,
} from '../../services/opening/check-dossier.ts'
import { places } from '../../services/places.ts'
import { Button } from '../../ui/act/button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { WorkRow } from '../../ui/show/work-row.tsx'
import { CheckFailed } from './check-failed.tsx'
import { CheckResult } from './check-result.tsx'

/** "Controleer mijn dossier": out and in again, compared byte for byte, told in plain words. */
export function CheckPage() {
  const { t } = useTranslation('open')
  const { t: common } = useTranslation()
  const services = useServices()
  const [work, setWork] = useState<{ phase: CheckPhase; done: number | undefined }>()
  const [result, setResult] = useState<DossierCheck>()
  const [error, setError] = useState<CheckError['type']>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function check() {
    const { signal } = (running.current = new AbortController())
    setResult(undefined)
    setError(undefined)
    setWork({ phase: 'making', done: undefined })
    const checked = await checkDossier(services, {
      signal,
      onProgress: (phase, done) => !signal.aborted && setWork({ phase, done }),
    })
    setWork(undefined)
    if (checked.ok) setResult(checked.value)
    else if (checked.error.type !== 'Cancelled') setError(checked.error.type)
  }

  return (
    <Page
      title={t('check.title')}
      lead={t('check.lead')}
      back={{ href: places.dossier, label: common('nav.dossier') }}
      narrow
    >
      {work && (
        <>
          <List>
            <WorkRow icon="shield" title={t(`check.${work.phase}`)} done={work.done} />
          </List>
          <Button variant="secondary" onClick={() => running.current?.abort()}>
            {t('check.stop')}
          </Button>
        </>
      )}
      {result && <CheckResult check={result} />}
      {error && <CheckFailed error={error} />}
      {!work && (
        <Button variant={result ? 'secondary' : 'primary'} onClick={() => void check()}>
          {t(result ? 'check.again' : 'check.start')}
        </Button>
      )}
    </Page>
  )
}
