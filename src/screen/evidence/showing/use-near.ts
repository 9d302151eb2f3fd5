import { useCallback, useState } from 'react'

type Tell = (isNear: boolean) => void
const watched = new WeakMap<Element, Tell>()

/** A screen above and below what is seen: far enough to be there in time. */
const margin = '100% 0%'

let observer: IntersectionObserver | undefined

/** One observer for all pictures: a gallery of hundreds costs as much as one of ten. */
function watch(element: Element, tell: Tell): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting)
    },
    { rootMargin: margin },
  )
  watched.set(element, tell)
  observer.observe(element)
  return () => {
    watched.delete(element)
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
