import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RecordId } from '../../../domain/log/op.ts'
import { useServices } from '../../services-context.tsx'
import { evidenceQueries, postersOf } from '../evidence-queries.ts'
import { Poster } from './poster.tsx'

interface ExperiencePosterProps {
  experience: RecordId
  /** What stands there without a photo. */
  fallback: ReactNode
}

/** The newest photo of one experience. For lists: `postersOf` reads all of them at once. */
export function ExperiencePoster({ experience, fallback }: ExperiencePosterProps) {
  const { data = [] } = useQuery(evidenceQueries.of(useServices(), experience))
  const photo = postersOf([...data].reverse()).get(experience)
  return photo ? <Poster photo={photo} /> : fallback
}
