import type { Result } from '../../lib/result.ts'
import { noteCopyOutside } from '../copies/copy-notes.ts'
import type { FileError } from '../evidence/file-store.ts'
import type { Inspection } from './open-file.ts'
import type { Services } from '../services.ts'
import type { AdoptedTools, Session } from '../session.ts'
import type { TakeOptions } from './stage-files.ts'
import { takeFile } from './take-file.ts'
import type { TakeReport } from './take-report.ts'

/** Where a file that was opened is taken to. */
export interface OpenedHere {
  readonly session: Pick<Session, 'adopt'>
  /** The dossier that is open; undefined when there is none. */
  readonly services: Services | undefined
  /** The name of the file. */
  readonly name: string
}

/**
 * Takes a file over: into the open dossier when it is its own, else in its place, and then what was
 * open is erased. The file counts as a copy outside.
 */
export function takeOpened(
  { session, services, name }: OpenedHere,
  inspection: Inspection,
  options: TakeOptions,
): Promise<Result<TakeReport, FileError>> {
  const { read, relation } = inspection
  async function take(tools: AdoptedTools): Promise<Result<TakeReport, FileError>> {
    const taken = await takeFile(tools, read, options)
    if (taken.ok) await noteOpened(tools, inspection, name)
    return taken
  }
  if (services !== undefined && (relation === 'newer' || relation === 'older')) {
    return take(services)
  }
  return session.adopt(read.file.manifest.dossier, take)
}

/**
 * Notes that a copy of this dossier is outside the browser: somebody just opened it, and it was
 * whole. That this is noted is of less weight than what it is noted of, so a failure is let be.
 */
export async function noteOpened(
  tools: Pick<AdoptedTools, 'store' | 'clock'>,
  { read: { file, wasSealed }, about }: Pick<Inspection, 'read' | 'about'>,
  name: string,
): Promise<void> {
  if (file.damage.length > 0) return
  const note = { at: about.made, kind: 'opened', name, isLocked: wasSealed } as const
  await noteCopyOutside(tools, note, file.log)
}
