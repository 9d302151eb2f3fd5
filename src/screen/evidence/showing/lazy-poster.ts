import { lazy } from 'react'

/** A photo on a card; the first load brings no code for it. See `poster.tsx`. */
export const Poster = lazy(async () => ({ default: (await import('./poster.tsx')).Poster }))

/** The photo of an experience, looked up by itself. See `experience-poster.tsx`. */
export const ExperiencePoster = lazy(async () => ({
  default: (await import('./experience-poster.tsx')).ExperiencePoster,
}))
