import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Result } from '../../../lib/result.ts'
import type { KeepError } from '../../../services/evidence/keep-error.ts'
import type { FinishedRecording } from '../../../services/evidence/keep-recording.ts'
import { ActionRow } from '../../../ui/frame/action-row.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { Notice } from '../../../ui/tell/notice.tsx'
import { useServices } from '../../services-context.tsx'
import { recordingFileName } from './recording-file-name.ts'
import { TakePlayer } from './take-player.tsx'
import { useKeepError } from '../keeping/use-keep-error.ts'

/** Keeps what was recorded; the failure is shown beside the take, which stays. */
export type OnTake = (take: FinishedRecording) => Promise<Result<unknown, KeepError>>

interface TakeReviewProps {
  take: FinishedRecording
  name: string
  /** What happened, or what to do. */
  text: string
  /** Why it ended before the person said so. */
  trouble?: { readonly title: string; readonly text: string } | undefined
  useLabel: string
  /** Left out where there is nothing to do over. */
  onAgain?: (() => void) | undefined
  onThrowAway: () => void
  onUse: OnTake
}

/** Listening back: use it, do it again, or throw it away. */
export function TakeReview(props: TakeReviewProps) {
  const { take, name, text, trouble, useLabel, onAgain, onThrowAway, onUse } = props
  const { t } = useTranslation('recording')
  const { saveBlob } = useServices()
  const keepError = useKeepError()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<KeepError>()
  const use = async () => {
    setBusy(true)
    setError(undefined)
    const kept = await onUse(take)
    setBusy(false)
    if (!kept.ok) setError(kept.error)
  }
  return (
    <>
      {trouble && (
        <Notice tone="warn" title={trouble.title} alert>
          {trouble.text}
        </Notice>
      )}
      <p role="status">{text}</p>
      <TakePlayer take={take} name={name} />
      {error && (
        <Notice
          tone="bad"
          title={keepError(error).title}
          alert
          action={
            <Button
              variant="secondary"
              icon="download"
              onClick={() => saveBlob(recordingFileName(take), take.bytes)}
            >
              {t('voice.elsewhere')}
            </Button>
          }
        >
          {keepError(error).text}
        </Notice>
      )}
      <ActionRow>
        {onAgain && (
          <Button variant="secondary" icon="restore" aria-disabled={busy} onClick={onAgain}>
            {t('voice.again')}
          </Button>
        )}
        <Button icon="check" busy={busy} onClick={() => void use()}>
          {useLabel}
        </Button>
      </ActionRow>
      <div>
        <Button variant="quiet" icon="bin" onClick={onThrowAway}>
          {t('voice.throwAway')}
        </Button>
      </div>
    </>
  )
}
