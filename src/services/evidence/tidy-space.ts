import type { Result } from '../../lib/result.ts'
import type { FileError, KeptFile } from './file-store.ts'
import type { Services } from '../services.ts'
import { sweepFiles } from './sweep-files.ts'

/** A file is kept before the operation that names it; another tab may be between the two. In ms. */
const betweenMs = 60 * 60 * 1000

/** Takes away, now, what nothing names; what came less than an hour ago stays. Gives what went. */
export function tidySpace(services: Services): Promise<Result<readonly KeptFile[], FileError>> {
  return sweepFiles(services, betweenMs)
}
