/** Tasks one after another, in the order they came; one that fails does not stop the next. */
export interface WriteQueue {
  readonly add: <T>(task: () => Promise<T>) => Promise<T>
  /** Resolves when all that was added until now is through, however it ended. */
  readonly idle: () => Promise<void>
}

export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    add: (task) => {
      const result = last.then(task)
      // The caller gets the rejection from `result`; the queue only waits for its end.
      last = result.then(
        () => undefined,
        () => undefined,
      )
      return result
    },
    idle: async () => {
      await last
    },
  }
}
