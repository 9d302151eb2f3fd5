import type { KeptVoice } from '../../domain/forms/feedback-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { keepVoice } from '../../services/talks/give-feedback.ts'
import { Button } from '../../ui/act/button.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { Toolbar } from '../../ui/frame/toolbar.tsx'
import { LaterVoiceRecorder } from '../evidence/recording/later-recording.tsx'
import { useServices } from '../services-context.tsx'
import { FeedbackVoice } from './feedback-voice.tsx'

interface SpokenWordsProps {
  about: RecordId
  voice: KeptVoice | undefined
  /** The recorder stands open. */
  recording: boolean
  /** On the buttons; who speaks is called `u` or `je`. */
  labels: { readonly speak: string; readonly speakAgain: string; readonly drop: string }
  onRecording: (recording: boolean) => void
  onChange: (voice: KeptVoice | undefined) => void
}

/** Saying it instead of writing it: record, listen back, keep or do again. */
export function SpokenWords(props: SpokenWordsProps) {
  const { about, voice, recording, labels, onRecording, onChange } = props
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
          {voice ? labels.speakAgain : labels.speak}
        </Button>
        {voice && (
          <Button variant="quiet" icon="bin" onClick={() => onChange(undefined)}>
            {labels.drop}
          </Button>
        )}
      </Toolbar>
    </Stack>
  )
}
