import { useEffect, useRef, useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Experience } from '../../domain/records/experience.ts'
import {
  LaterVoiceAnswer,
  LaterVoiceRecorder,
} from '../../screen/evidence/recording/later-recording.tsx'
import { recordingPurpose } from '../../screen/evidence/recording/recording-purpose.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { keepRecording } from '../../services/evidence/keep-recording.ts'
import { binRecord } from '../../services/remove-record.ts'
import type { SaveError } from '../../services/save-error.ts'
import { Button } from '../../ui/act/button.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { Toolbar } from '../../ui/frame/toolbar.tsx'
import type { LookBackForm } from './look-back-form.ts'
import { starrId } from './subject.ts'

interface SpokenAnswerProps {
  experience: Experience
  form: UseFormReturn<LookBackForm>
  /** Which answer. */
  at: number
}

/**
 * The same answer by voice, alone or beside the text. It is evidence of the experience as soon as
 * it is used, so it outlives a sitting that is never ended; taken away it lies in the bin.
 */
export function SpokenAnswer({ experience, form, at }: SpokenAnswerProps) {
  const { t } = useTranslation('reflect')
  const services = useServices()
  const [recording, setRecording] = useState(false)
  const [error, setError] = useState<SaveError>()
  const [answer, subject] = useWatch({ control: form.control, name: [`answers.${at}`, 'subject'] })
  const { voice, question } = answer
  const put = (evidence: string | undefined) =>
    form.setValue(`answers.${at}.voice`, evidence, { shouldDirty: true })
  const takeAway = async (evidence: string) => {
    const binned = await binRecord(services, evidence, true)
    setError(binned.ok ? undefined : binned.error)
    return binned.ok
  }
  const part = useRef<HTMLDivElement>(null)
  const wasRecording = useRef(false)
  // The button that was pressed is gone with the recorder: keys and readers go on at what came of it.
  useEffect(() => {
    if (!recording && wasRecording.current) part.current?.focus()
    wasRecording.current = recording
  }, [recording])
  if (recording) {
    return (
      <LaterVoiceRecorder
        purpose={recordingPurpose(experience.rec, question)}
        onCancel={() => setRecording(false)}
        onDone={async (take) => {
          const competencies = subject === starrId ? [] : [subject]
          const links = { experiences: [experience.rec], competencies }
          const kept = await keepRecording(services, take, { links })
          if (!kept.ok) return kept
          put(kept.value)
          setRecording(false)
          if (voice !== undefined) await takeAway(voice)
          return kept
        }}
      />
    )
  }
  return (
    <div ref={part} tabIndex={-1}>
      <Stack gap="s">
        {voice !== undefined && <LaterVoiceAnswer evidence={voice} />}
        <SaveFailed error={error} />
        <Toolbar>
          <Button variant="secondary" icon="microphone" onClick={() => setRecording(true)}>
            {t(voice === undefined ? 'question.speak' : 'question.speakAgain')}
          </Button>
          {voice !== undefined && (
            <Button
              variant="quiet"
              icon="bin"
              onClick={() =>
                void takeAway(voice).then((taken) => {
                  if (!taken) return
                  put(undefined)
                  part.current?.focus()
                })
              }
            >
              {t('question.takeAway')}
            </Button>
          )}
        </Toolbar>
      </Stack>
    </div>
  )
}
