import { useCallback, useState } from 'react'
import { whenIdle } from '../../../lib/when-idle.ts'

type Tell = (isNear: boolean) => void
const watched = new WeakMap<Element, Tell>()

/** A screen above and below what is seen: far enough to be there in time. */
const margin = '100% 0%'

/** So long a picture may wait for a calm moment, in ms. */
const patience = 150

/** What came near or went, and was not told yet. */
const moved = new Map<Element, boolean>()

/**
 * Tells when the browser has a moment: who flings through hundreds of pictures sees them move
 * first. What came and went meanwhile is never fetched.
 */
function tellSoon(entries: readonly IntersectionObserverEntry[]): void {
  if (moved.size === 0) whenIdle(tellAll, patience)
  for (const { target, isIntersecting } of entries) moved.set(target, isIntersecting)
}

function tellAll(): void {
  const news = [...moved]
  moved.clear()
  for (const [element, isNear] of news) watched.get(element)?.(isNear)
}

let observer: IntersectionObserver | undefined

/** One observer for all pictures: a gallery of hundreds costs as much as one of ten. */
function watch(element: Element, tell: Tell): () => void {
  observer ??= new IntersectionObserver(tellSoon, { rootMargin: margin })
  watched.set(element, tell)
  observer.observe(element)
  return () => {
    watched.delete(element)
    moved.delete(element)
    observer?.unobserve(element)
  }
}

/** Whether an element is near what is on the screen; a ref for it, and the answer. */
export function useNear(): readonly [ref: (element: Element | null) => void, isNear: boolean] {
  // Where nobody can tell, everything is near.
  const [isNear, setNear] = useState(() => typeof IntersectionObserver === 'undefined')
  const ref = useCallback((element: Element | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') return
    return watch(element, setNear)
  }, [])
  return [ref, isNear]
}
