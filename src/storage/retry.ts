import type { Result } from '../lib/result.ts'
import { wait } from './wait.ts'

/** Pauses before each new try, in ms; together well under the second in which a fault must show. */
export const backOffMs: readonly number[] = [20, 100, 300]

/** Tries again after each pause, while the connection is what failed. Nothing else gets better. */
export async function retryLost<T, E extends { readonly type: string }>(
  pauses: readonly number[],
  attempt: () => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  let result = await attempt()
  for (const pause of pauses) {
    if (result.ok || result.error.type !== 'ConnectionLost') break
    await wait(pause)
    result = await attempt()
  }
  return result
}
