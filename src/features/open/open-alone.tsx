import { useMemo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { OpenTools } from '../../services/opening/open-tools.ts'
import type { Session } from '../../services/session.ts'
import { takeOpened } from '../../services/opening/take-opened.ts'
import { BareShell } from '../../ui/frame/bare-shell.tsx'
import type { Host } from './host.ts'
import { OpenFlow } from './open-flow.tsx'

interface OpenAloneProps {
  session: Session
  opening: OpenTools
  onBack: () => void
}

/** Opens a file on a device without a dossier: at the first run, or where it went missing. */
export function OpenAlone({ session, opening, onBack }: OpenAloneProps) {
  const { t } = useTranslation('open')
  const host = useMemo<Host>(
    () => ({
      opening,
      here: undefined,
      isExample: false,
      onSeen: () => undefined,
      take: (inspection, name, options) =>
        takeOpened({ session, services: undefined, name }, inspection, options),
    }),
    [session, opening],
  )
  return (
    <BareShell>
      <OpenFlow host={host} back={{ onBack, label: t('alone.back') }} taken={() => null} />
    </BareShell>
  )
}
