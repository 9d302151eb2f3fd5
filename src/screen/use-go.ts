import { useLocation } from 'wouter'

/** Goes to one of `places`, which are hash links: `go(places.today)`. */
export function useGo(): (place: string) => void {
  const [, navigate] = useLocation()
  return (place) => navigate(place.replace(/^#/, ''))
}
