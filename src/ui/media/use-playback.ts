import { useEffect, useState, type RefObject } from 'react'

export interface Playback {
  readonly playing: boolean
  /** In seconds. */
  readonly position: number
  /** In seconds; what was told until the browser knows better. */
  readonly length: number
  readonly toggle: () => void
  readonly goTo: (seconds: number) => void
}

/** Further than any recording; going there makes a browser look for the end. */
const beyondTheEnd = 1e7

/**
 * What plays in a media element, and how to steer it. A recording that was made in parts has no
 * length in its head: the browser is sent past the end once, so that its length and every place in
 * it are known.
 */
export function usePlayback(
  media: RefObject<HTMLMediaElement | null>,
  source: string,
  told: number | undefined,
): Playback {
  const [playing, setPlaying] = useState(false)
  const [position, setPosition] = useState(0)
  const [found, setFound] = useState<number>()
  useEffect(() => {
    const element = media.current
    if (element === null) return
    let looking = false
    const read = () => {
      if (looking && Number.isFinite(element.duration)) {
        looking = false
        element.currentTime = 0
      }
      if (Number.isFinite(element.duration)) setFound(element.duration)
      if (!looking) setPosition(element.currentTime)
      setPlaying(!element.paused && !element.ended)
    }
    const lookForTheEnd = () => {
      if (element.duration !== Infinity) return
      looking = true
      element.currentTime = beyondTheEnd
    }
    element.addEventListener('loadedmetadata', lookForTheEnd)
    for (const event of changes) element.addEventListener(event, read)
    if (element.readyState >= element.HAVE_METADATA) lookForTheEnd()
    return () => {
      element.removeEventListener('loadedmetadata', lookForTheEnd)
      for (const event of changes) element.removeEventListener(event, read)
      element.pause()
    }
  }, [media, source])
  return {
    playing,
    position,
    length: found ?? told ?? 0,
    toggle() {
      const element = media.current
      if (element === null) return
      // What cannot be played says so with an error event.
      if (element.paused) element.play().catch(() => undefined)
      else element.pause()
    },
    goTo(seconds) {
      if (media.current) media.current.currentTime = seconds
      setPosition(seconds)
    },
  }
}

const changes = ['durationchange', 'timeupdate', 'seeked', 'play', 'pause', 'ended'] as const
