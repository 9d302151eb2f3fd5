import { useTranslation } from '../../i18n/use-translation.ts'
import type { KeptVoice } from '../../domain/forms/feedback-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { LaterVoiceRecorder } from '../../screen/evidence/recording/later-recording.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { FeedbackVoice } from '../../screen/talk/feedback-voice.tsx'
import { keepVoice } from '../../services/talks/give-feedback.ts'
import { Button } from '../../ui/act/button.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { Toolbar } from '../../ui/frame/toolbar.tsx'

interface SpokenWordsProps {
  about: RecordId
  voice: KeptVoice | undefined
  /** The recorder stands open. */
  recording: boolean
  onRecording: (recording: boolean) => void
  onChange: (voice: KeptVoice | undefined) => void
}

/** Saying it instead of typing it: record, listen back, keep or do again. */
export function SpokenWords({ about, voice, recording, onRecording, onChange }: SpokenWordsProps) {
  const { t } = useTranslation('mentor')
  const services = useServices()
  if (recording) {
    return (
      <LaterVoiceRecorder
        purpose={`feedback/${about}`}
        onCancel={() => onRecording(false)}
        onDone={async (take) => {
          const kept = await keepVoice(services, take)
          if (!kept.ok) return kept
          onChange(kept.value)
          onRecording(false)
          return kept
        }}
      />
    )
  }
  return (
    <Stack gap="s">
      {voice && <FeedbackVoice voice={voice} />}
      <Toolbar>
        <Button variant="secondary" icon="microphone" onClick={() => onRecording(true)}>
          {t(voice ? 'feedback.speakAgain' : 'feedback.speak')}
        </Button>
        {voice && (
          <Button variant="quiet" icon="bin" onClick={() => onChange(undefined)}>
            {t('feedback.dropVoice')}
          </Button>
        )}
      </Toolbar>
    </Stack>
  )
}
