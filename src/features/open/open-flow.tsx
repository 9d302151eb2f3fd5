import type { ReactNode } from 'react'
import type { Host } from './host.ts'
import { LockedFile } from './locked-file.tsx'
import { OpeningFailed } from './opening-failed.tsx'
import { PickFile } from './pick-file.tsx'
import { Preview } from './preview.tsx'
import { ReadingFile } from './reading-file.tsx'
import { TakingFile } from './taking-file.tsx'
import { useOpening } from './use-opening.ts'
import type { TakeReport } from '../../services/opening/take-report.ts'

interface OpenFlowProps {
  host: Host
  /** Where to go back to while no file is chosen. */
  back: { href: string; label: string } | { onBack: () => void; label: string }
  /** What is shown after a file was taken over. */
  taken: (report: TakeReport, onLeave: () => void) => ReactNode
  /** Under the choice of a file. */
  children?: ReactNode
}

/** One file from choosing it to what became of it; each stage is a screen of its own. */
export function OpenFlow({ host, back, taken, children }: OpenFlowProps) {
  const opening = useOpening(host)
  const { stage, report } = opening
  if (report) return taken(report, opening.leave)
  switch (stage.at) {
    case 'pick':
      return (
        <PickFile back={back} onPick={opening.pick}>
          {children}
        </PickFile>
      )
    case 'reading':
      return <ReadingFile progress={stage.progress} onStop={opening.stop} />
    case 'locked':
      return <LockedFile wrong={stage.wrong} onOpen={opening.unlock} onLeave={opening.leave} />
    case 'failed':
      return <OpeningFailed error={stage.error} opening={opening} tools={host.opening} />
    case 'seen':
      return <Preview inspection={stage.inspection} opening={opening} host={host} />
    case 'taking':
      return <TakingFile done={stage.done} total={stage.total} onStop={opening.stop} />
  }
}
