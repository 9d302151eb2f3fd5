import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyPurpose } from '../../services/copies/make-copy.ts'
import { Button } from '../../ui/act/button.tsx'
import { ChoiceCards } from '../../ui/ask/choice-cards.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { useQuery } from '@tanstack/react-query'
import { useServices } from '../services-context.tsx'
import { safetyQueries } from './safety-queries.ts'

export type Lock = 'locked' | 'open'

interface LockChoiceProps {
  purpose: CopyPurpose
  onChoose: (lock: Lock) => void
}

/** Locked or not: a person's choice, with one plain warning in their life for a file without a lock. */
export function LockChoice({ purpose, onChoose }: LockChoiceProps) {
  const { t } = useTranslation('copy')
  const { t: common } = useTranslation()
  const services = useServices()
  const { data: notes } = useQuery(safetyQueries.notes(services))
  const [lock, setLock] = useState<Lock>()
  const isWarning = lock === 'open' && notes !== undefined && notes.isWarned !== true
  return (
    <>
      <ChoiceCards<Lock>
        legend={t(`choose.legend.${purpose}`)}
        columns={1}
        options={[
          {
            value: 'locked',
            label: t('choose.locked'),
            help: t(`choose.lockedHelp.${purpose}`),
            icon: 'lock',
          },
          {
            value: 'open',
            label: t('choose.open'),
            help: t(`choose.openHelp.${purpose}`),
            icon: 'file',
          },
        ]}
        value={lock}
        onChange={setLock}
      />
      {isWarning && (
        <Notice tone="warn" title={t('choose.warnTitle')} alert>
          {t(`choose.warn.${purpose}`)}
        </Notice>
      )}
      <Button aria-disabled={lock === undefined} onClick={() => lock && onChoose(lock)}>
        {lock === 'open' ? t(`choose.go.${purpose}`) : common('next')}
      </Button>
    </>
  )
}
