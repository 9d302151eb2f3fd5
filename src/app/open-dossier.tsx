import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { createQueryClient, keepQueriesLive } from '../screen/queries/live-queries.ts'
import { ServicesProvider } from '../screen/services-context.tsx'
import type { Services } from '../services/services.ts'
import { Shell } from './shell.tsx'

interface OpenDossierProps {
  services: Services
  /** It was gone, and has just come back from the spare on this device. */
  restored?: boolean
}

/** One open dossier with a read cache of its own, so that nothing of another can show through. */
export function OpenDossier({ services, restored = false }: OpenDossierProps) {
  const { store } = services
  const queryClient = useMemo(() => createQueryClient(), [])
  useEffect(() => keepQueriesLive(queryClient, store), [queryClient, store])
  return (
    <QueryClientProvider client={queryClient}>
      <ServicesProvider services={services}>
        <Router hook={useHashLocation}>
          <Shell restored={restored} />
        </Router>
      </ServicesProvider>
    </QueryClientProvider>
  )
}
