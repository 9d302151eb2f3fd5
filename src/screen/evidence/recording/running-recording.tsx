import { useState, type ReactNode } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordingRun } from '../../../services/evidence/recorder.ts'
import { Button } from '../../../ui/act/button.tsx'
import { LevelMeter } from '../../../ui/media/level-meter.tsx'
import { RecordingPanel } from '../../../ui/media/recording-panel.tsx'
import { useSeconds } from './use-seconds.ts'

interface RunningRecordingProps {
  run: RecordingRun
  /** What happens, in words. */
  status: string
  isBehind: () => boolean
  /** In seconds. */
  longest: number
  /** Instead of the meter: what the camera sees. */
  children?: ReactNode
}

/** From so many seconds left on, they are told. */
const nearlyFull = 30

/** A recording that goes on: time, level, pause and stop. */
export function RunningRecording(props: RunningRecordingProps) {
  const { run, status, isBehind, longest, children } = props
  const { t } = useTranslation('recording')
  const [paused, setPaused] = useState(false)
  const seconds = useSeconds(run)
  const left = Math.max(0, Math.ceil(longest - seconds))
  const note = isBehind()
    ? t('voice.behind')
    : left <= nearlyFull
      ? t('voice.left', { seconds: left })
      : undefined
  const toggle = () => {
    if (paused) run.resume()
    else run.pause()
    setPaused(!paused)
  }
  return (
    <RecordingPanel
      seconds={seconds}
      running={!paused}
      status={paused ? t('voice.paused') : status}
      note={note}
      actions={
        <>
          <Button variant="secondary" icon={paused ? 'play' : 'pause'} onClick={toggle}>
            {t(paused ? 'voice.resume' : 'voice.pause')}
          </Button>
          <Button icon="stop" onClick={run.stop}>
            {t('voice.stop')}
          </Button>
        </>
      }
    >
      {children ?? <LevelMeter read={run.level} running={!paused} />}
    </RecordingPanel>
  )
}
