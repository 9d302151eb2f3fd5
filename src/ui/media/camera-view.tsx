import { useEffect, useRef } from 'react'
import styles from './camera-view.module.css'

export interface CameraViewProps {
  stream: MediaStream
  /** What is to be seen: "Wat de camera ziet". */
  label: string
  /** As a mirror, for the camera that looks at you. */
  mirrored: boolean
}

/** What a camera sees now. Never with sound: that would sing round. */
export function CameraView({ stream, label, mirrored }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const element = video.current
    if (element === null) return
    element.srcObject = stream
    // Taken away before it plays: nothing to see then.
    element.play().catch(() => undefined)
    return () => {
      element.srcObject = null
    }
  }, [stream])
  return (
    <video
      ref={video}
      className={mirrored ? styles.mirrored : styles.view}
      aria-label={label}
      muted
      playsInline
    />
  )
}
