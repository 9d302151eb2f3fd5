import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { rereadSafety } from '../../screen/copy/safety-queries.ts'
import { noteOpened, takeOpened } from '../../services/opening/take-opened.ts'
import { places } from '../../services/places.ts'
import type { Host } from './host.ts'
import { LastTaken } from './last-taken.tsx'
import { OpenFlow } from './open-flow.tsx'
import { TakenPage } from './taken-page.tsx'
import { useMemo } from 'react'

/** Opens a file beside the dossier that is open. */
export function OpenPage() {
  const { t: common } = useTranslation()
  const services = useServices()
  const client = useQueryClient()
  const { opening, isExample } = services
  const host = useMemo<Host>(
    () => ({
      opening,
      here: services,
      isExample,
      onSeen: (inspection, name) => {
        const isOwn = ['same', 'older', 'newer'].includes(inspection.relation)
        if (isOwn && !isExample) {
          void noteOpened(services, inspection, name).then(() => rereadSafety(client, services))
        }
      },
      take: (inspection, name, options) =>
        takeOpened({ session: services.session, services, name }, inspection, options),
    }),
    [services, client, opening, isExample],
  )
  return (
    <OpenFlow
      host={host}
      back={{ href: places.dossier, label: common('nav.dossier') }}
      taken={(report, onLeave) => <TakenPage report={report} onLeave={onLeave} />}
    >
      <LastTaken />
    </OpenFlow>
  )
}
