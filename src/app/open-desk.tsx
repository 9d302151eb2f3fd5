import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { DeskProvider } from '../features/mentor/desk-context.tsx'
import { deskQueries } from '../features/mentor/queries.ts'
import { createQueryClient, keepQueriesLive } from '../screen/queries/live-queries.ts'
import { whenIdle } from '../lib/when-idle.ts'
import { ServicesProvider } from '../screen/services-context.tsx'
import type { MentorDesk } from '../services/mentor/mentor-desk.ts'
import { today, type Services } from '../services/services.ts'
import { DeskShell } from './desk-shell.tsx'

interface OpenDeskProps {
  services: Services
  desk: MentorDesk
}

/** How long the first look may be put off by a busy device, in ms. */
const lookWithinMs = 1000
/** How often it is looked whether a day has passed, in ms. */
const lookEveryMs = 10 * 60_000

/** A mentor's desk: what students gave, in a read cache of its own. */
export function OpenDesk({ services, desk }: OpenDeskProps) {
  const { store } = services
  const queryClient = useMemo(() => createDeskClient(desk), [desk])
  useEffect(() => keepQueriesLive(queryClient, store), [queryClient, store])
  useEffect(() => {
    let looked = ''
    const look = () => {
      const day = today(services)
      if (day === looked) return
      looked = day
      // A failure shows as the store's own event; the next look tries again.
      void desk.eraseExpired(day).then(({ ok }) => {
        if (!ok) looked = ''
      })
    }
    // The list leaves out whose day has passed, so nobody waits for this.
    const callOff = whenIdle(look, lookWithinMs)
    const timer = setInterval(look, lookEveryMs)
    return () => {
      callOff()
      clearInterval(timer)
    }
  }, [desk, services])
  return (
    <QueryClientProvider client={queryClient}>
      <ServicesProvider services={services}>
        <DeskProvider desk={desk}>
          <Router hook={useHashLocation}>
            <DeskShell />
          </Router>
        </DeskProvider>
      </ServicesProvider>
    </QueryClientProvider>
  )
}

/** Has the students at once: whatever place is open, their list stands there or beside it. */
function createDeskClient(desk: MentorDesk): QueryClient {
  const client = createQueryClient()
  const students = desk.atStart()
  if (students !== undefined) {
    client.setQueryData(deskQueries.students(desk).queryKey, students)
    return client
  }
  // A failure shows itself where they are listed.
  client.query(deskQueries.students(desk)).catch(() => undefined)
  return client
}
