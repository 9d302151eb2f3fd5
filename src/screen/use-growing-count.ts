import { startTransition, useEffect, useState } from 'react'

/**
 * How many of `total` groups to draw now: one at first, more than any screen shows, then all of
 * them bit by bit while nothing else is to be done. So a long list opens as fast as a short one,
 * and still ends as one real list that a screen reader, a search in the page and a printer see
 * whole.
 * `more` are added each time the device has a moment.
 */
export function useGrowingCount(total: number, more: number): number {
  const [count, setCount] = useState(1)
  useEffect(() => {
    if (count >= total) return
    const timer = setTimeout(() => startTransition(() => setCount(count + more)), 60)
    return () => clearTimeout(timer)
  }, [count, total, more])
  return Math.min(count, total)
}
