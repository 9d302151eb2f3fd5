import { Suspense, type ReactNode } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { Skeleton } from '../../../ui/frame/skeleton.tsx'
import { lazyScreen } from '../../lazy-screen.tsx'
import type { CameraDialogProps } from './camera-dialog.tsx'
import type { MediaPlayerProps } from '../showing/media-player.tsx'
import type { VoiceAnswerProps } from './voice-answer.tsx'
import type { VoiceRecorderProps } from './voice-recorder.tsx'

// What records and plays is fetched when it is shown, with its texts. Screens take it from here.

const Voice = lazyScreen(
  async () => (await import('./voice-recorder.tsx')).VoiceRecorder,
  ['recording', 'evidence'],
)
const Camera = lazyScreen(
  async () => (await import('./camera-dialog.tsx')).CameraDialog,
  ['recording', 'evidence'],
)
const Answer = lazyScreen(
  async () => (await import('./voice-answer.tsx')).VoiceAnswer,
  ['recording', 'evidence'],
)
const Player = lazyScreen(
  async () => (await import('../showing/media-player.tsx')).MediaPlayer,
  ['recording'],
)

function Waiting({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return <Suspense fallback={<Skeleton label={t('loading')} rows={1} />}>{children}</Suspense>
}

/** `VoiceRecorder`, fetched when it is shown. */
export const LaterVoiceRecorder = (props: VoiceRecorderProps) => (
  <Waiting>
    <Voice {...props} />
  </Waiting>
)

/** `CameraDialog`, fetched when it is shown. */
export const LaterCameraDialog = (props: CameraDialogProps) => (
  <Waiting>
    <Camera {...props} />
  </Waiting>
)

/** `VoiceAnswer`, fetched when it is shown. */
export const LaterVoiceAnswer = (props: VoiceAnswerProps) => (
  <Waiting>
    <Answer {...props} />
  </Waiting>
)

/** `MediaPlayer`, fetched when it is shown. */
export const LaterMediaPlayer = (props: MediaPlayerProps) => (
  <Waiting>
    <Player {...props} />
  </Waiting>
)
