import { useEffect, useState } from 'react'

/** What the browser's history remembers of a screen of the sitting, on one and the same address. */
interface QuestionPlace {
  /** Which question; -1 for the choice, as many as there are for the step. */
  readonly at: number
  /** How many screens of this sitting lie under it. */
  readonly depth: number
  /** The one right under it. */
  readonly under?: number | undefined
}

interface QuestionPlaces {
  /** Shows question `at`; onward it becomes a place of its own, to come back from. */
  readonly to: (at: number) => void
  /** As the browser's own back: where one came from, or the question before. */
  readonly back: () => void
}

/**
 * Gives every question of a sitting a place in the browser's history, so that "back" means the
 * question before and not out of the sitting. `show` must stay the same function.
 */
export function useQuestionPlaces(at: number, show: (at: number) => void): QuestionPlaces {
  const [first] = useState(at)
  useEffect(() => {
    const { hash } = window.location
    const here = placeNow()
    if (here.at !== first) put('replaceState', { at: first, depth: here.depth })
    const follow = () => {
      // On the way out the history tells of another page.
      if (window.location.hash === hash) show(placeNow().at)
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [first, show])
  const to = (next: number) => {
    const here = placeNow()
    if (here.under === next) {
      window.history.back()
      return
    }
    if (next > here.at) put('pushState', { at: next, depth: here.depth + 1, under: here.at })
    else put('replaceState', { ...here, at: next })
    show(next)
  }
  return {
    to,
    back: () => (placeNow().depth > 0 ? window.history.back() : to(placeNow().at - 1)),
  }
}

/** Takes the places of a sitting that ended from under the person; "back" leaves it then. */
export function leaveQuestionPlaces(): void {
  const { depth } = placeNow()
  if (depth > 0) window.history.go(-depth)
}

function put(how: 'pushState' | 'replaceState', place: QuestionPlace): void {
  window.history[how]({ questionPlace: place }, '')
}

function placeNow(): QuestionPlace {
  const state = window.history.state as { questionPlace?: QuestionPlace } | null
  return state?.questionPlace ?? { at: -1, depth: 0 }
}
