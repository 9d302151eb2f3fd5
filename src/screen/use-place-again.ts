import { useEffect } from 'react'

/**
 * Calls back when a link to `place`, where the person already is, is followed. The browser does
 * nothing then, and a press that does nothing looks broken. `again` must stay the same function.
 */
export function usePlaceAgain(place: string, again: () => void): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey
      if (elsewhere || window.location.hash !== place || !(event.target instanceof Element)) return
      if (event.target.closest('a')?.getAttribute('href') === place) again()
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [place, again])
}
