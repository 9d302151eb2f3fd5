import type { Result } from '../../lib/result.ts'

/**
 * Reads one by one, in as few transactions as there are moments in which somebody asks: `readAll`
 * gets the keys of all who asked within one task, and answers in their order.
 */
export function createReadTogether<T, E>(
  readAll: (keys: readonly string[]) => Promise<Result<readonly T[], E>>,
): (key: string) => Promise<Result<T, E>> {
  let asked: { keys: string[]; answer: Promise<Result<readonly T[], E>> } | undefined

  return async (key) => {
    asked ??= startAsking()
    const { keys, answer } = asked
    const place = keys.push(key) - 1
    const found = await answer
    return found.ok ? { ok: true, value: found.value[place] as T } : found
  }

  function startAsking(): { keys: string[]; answer: Promise<Result<readonly T[], E>> } {
    const keys: string[] = []
    const answer = new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      asked = undefined
      return readAll(keys)
    })
    return { keys, answer }
  }
}
