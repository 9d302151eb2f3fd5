import { startTransition, useEffect, useState } from 'react'

/** Drawn at once: more than any screen shows. */
const first = 30
/** Added each time the device has a moment. */
const more = 120

/**
 * How many of `total` rows to draw now: enough for the screen at first, then all of them bit by
 * bit while nothing else is to be done. So a long line opens as fast as a short one, and still
 * ends as one real list that a screen reader, a search in the page and a printer see whole.
 */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(first)
  useEffect(() => {
    if (count >= total) return
    const timer = setTimeout(() => startTransition(() => setCount(count + more)), 60)
    return () => clearTimeout(timer)
  }, [count, total])
  return Math.min(count, total)
}
