import { err, type Result } from '../../lib/result.ts'
import type { Log } from '../../domain/log/log.ts'
import type { CopyPlace } from './copy-sink.ts'
import type { StoreError } from '../dossier-store.ts'
import { idsBeside } from './safety-status.ts'
import type { Services } from '../services.ts'

export type LeaveError =
  | StoreError
  /** Something was written after the copy was made; make another one first. */
  | { readonly type: 'Changed' }

/**
 * Ends the work on a device of school: everything of the dossier is erased from it, when all of it
 * is in the copy that just went out.
 */
export async function leaveDevice(
  { store, session }: Pick<Services, 'store' | 'session'>,
  copied: Log,
  place: CopyPlace,
): Promise<Result<undefined, LeaveError>> {
  const here = await store.readIds()
  if (!here.ok) return here
  const ids = { ops: [...copied.ops.keys()], erasures: [...copied.erasures.keys()] }
  const beside = idsBeside(here.value, ids)
  if (beside.ops.length + beside.erasures.length > 0) return err({ type: 'Changed' })
  return session.leave(place)
}
