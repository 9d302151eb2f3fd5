import { startTransition, useEffect, useState } from 'react'

/** Added each time the device has a moment. */
const more = 4

/**
 * How many of `total` groups to draw now: one at first, more than any screen shows, then all of
 * them bit by bit while nothing else is to be done. So a long line opens as fast as a short one,
 * and still ends as one real list that a screen reader, a search in the page and a printer see
 * whole.
 */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(1)
  useEffect(() => {
    if (count >= total) return
    const timer = setTimeout(() => startTransition(() => setCount(count + more)), 60)
    return () => clearTimeout(timer)
  }, [count, total])
  return Math.min(count, total)
}
