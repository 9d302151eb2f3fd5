import { useEffect, useRef, type RefObject } from 'react'

/**
 * For a part whose content changes under the person's finger: the button that was pressed is gone,
 * so keys and screen readers go on here each time that `what` changes.
 */
export function useFocusOn(what: unknown): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => part.current?.focus(), [what])
  return part
}
