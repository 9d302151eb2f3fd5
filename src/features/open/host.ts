import type { Result } from '../../lib/result.ts'
import type { FileError } from '../../services/evidence/file-store.ts'
import type { Inspection } from '../../services/opening/open-file.ts'
import type { OpenTools } from '../../services/opening/open-tools.ts'
import type { TakeOptions } from '../../services/opening/stage-files.ts'
import type { TakeReport } from '../../services/opening/take-report.ts'
import type { AdoptedTools } from '../../services/session.ts'

/** Where a file is opened: beside an open dossier, or on a device that has none. */
export interface Host {
  readonly opening: OpenTools
  /** The dossier that is open; undefined when there is none. */
  readonly here: Pick<AdoptedTools, 'store' | 'evidence'> | undefined
  /** It is the example. */
  readonly isExample: boolean
  /** Hears of every file that was read. */
  readonly onSeen: (inspection: Inspection, name: string) => void
  /** Takes it into the open dossier, or makes it the dossier of this device. */
  readonly take: (
    inspection: Inspection,
    name: string,
    options: TakeOptions,
  ) => Promise<Result<TakeReport, FileError>>
}
