import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecoveryKey } from '../../dossier-file/seal-file.ts'
import {
  isEndOf,
  groupsOf,
  newRecoveryKey,
  trustSheet,
} from '../../services/copies/recovery-sheet.ts'
import { today } from '../../services/services.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { SecretText } from '../../ui/show/secret-text.tsx'
import { NotOnPaper, Sheet } from '../../ui/act/sheet.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { useServices } from '../services-context.tsx'
import { useDates } from '../words/use-dates.ts'
import { rereadSafety } from './safety-queries.ts'

interface RecoverySheetProps {
  onDone: () => void
  onSkip: () => void
}

/** A key on paper that opens every locked copy; it counts only after its end was typed back. */
export function RecoverySheet({ onDone, onSkip }: RecoverySheetProps) {
  const { t } = useTranslation('copy')
  const { t: common } = useTranslation()
  const services = useServices()
  const client = useQueryClient()
  const { day } = useDates()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  // Made once for this screen, and forgotten with it.
  const { data: key } = useQuery({
    queryKey: ['recoveryKey'],
    queryFn: newRecoveryKey,
    gcTime: 0,
    networkMode: 'always',
  })
  if (key === undefined) return <Skeleton label={common('loading')} />
  const date = day(today(services))
  const text = [
    t('sheet.heading'),
    t('sheet.made', { date }),
    key.secret,
    t('sheet.use'),
    t('sheet.warn'),
  ]

  async function check(event: SubmitEvent, { secret, recipient }: RecoveryKey): Promise<void> {
    event.preventDefault()
    if (!isEndOf(secret, typed)) {
      setWrong(true)
      return
    }
    await trustSheet(services, { recipient })
    await rereadSafety(client, services)
    onDone()
  }
  return (
    <Sheet title={t('sheet.heading')} lead={t('sheet.made', { date })}>
      <NotOnPaper>
        <p>{t('sheet.lead')}</p>
      </NotOnPaper>
      <SecretText groups={groupsOf(key.secret)} />
      <p>{t('sheet.use')}</p>
      <Notice tone="warn">{t('sheet.warn')}</Notice>
      <NotOnPaper>
        <ActionRow>
          <Button
            variant="secondary"
            icon="download"
            onClick={() => services.saveAsFile(`${t('sheet.fileName')}.txt`, text.join('\n\n'))}
          >
            {t('sheet.save')}
          </Button>
          <Button variant="secondary" icon="print" onClick={() => window.print()}>
            {t('sheet.print')}
          </Button>
        </ActionRow>
        <Form onSubmit={(event) => check(event, key)}>
          <TextField
            label={t('sheet.check')}
            help={t('sheet.checkHelp')}
            autoCapitalize="characters"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            value={typed}
            error={isWrong ? t('sheet.wrong') : undefined}
            onChange={(event) => {
              setTyped(event.target.value)
              setWrong(false)
            }}
          />
          <ActionRow>
            <Button variant="secondary" onClick={onSkip}>
              {t('sheet.skip')}
            </Button>
            <Button type="submit">{t('sheet.done')}</Button>
          </ActionRow>
        </Form>
      </NotOnPaper>
    </Sheet>
  )
}
