import { useLocation } from 'wouter'

const placeOfNow = () => window.location.hash.replace(/^#?\/?/, '')

/**
 * Goes to one of `places`, which are hash links: `go(places.today)`. With `replace` the screen of
 * now is not one to come back to. What is asked after waiting goes nowhere once the person went
 * elsewhere: nobody is taken away from where they are.
 */
export function useGo(): (place: string, options?: { replace: boolean }) => void {
  // Draws again at every change of place, so that each `go` knows from where.
  const [, navigate] = useLocation()
  const here = placeOfNow()
  return (place, options) => {
    if (placeOfNow() === here) navigate(place.replace(/^#/, ''), options)
  }
}
