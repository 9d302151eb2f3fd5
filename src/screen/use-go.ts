import { useLocation } from 'wouter'

/**
 * Goes to one of `places`, which are hash links: `go(places.today)`. With `replace` the screen of
 * now is not one to come back to.
 */
export function useGo(): (place: string, options?: { replace: boolean }) => void {
  const [, navigate] = useLocation()
  return (place, options) => navigate(place.replace(/^#/, ''), options)
}
