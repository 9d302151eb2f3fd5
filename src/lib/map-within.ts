/** What `mapWithin` may do at once. */
export interface Weights<T> {
  /** The weights of all that runs at once stay within this; one that has more runs alone. */
  readonly most: number
  readonly weigh: (item: T) => number
}

/**
 * Works on several items at once, begun in their order, and gives back what came of them in that
 * order. When one fails nothing more is begun; it throws once the others have ended.
 */
export async function mapWithin<T, R>(
  items: readonly T[],
  { most, weigh }: Weights<T>,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  let busy = 0

  async function run(item: T, place: number): Promise<void> {
    try {
      results[place] = await work(item)
    } catch (failure) {
      failures.push(failure)
    }
    busy -= weigh(item)
  }

  for (const [place, item] of items.entries()) {
    const weight = weigh(item)
    while (running.size > 0 && busy + weight > most) await Promise.race(running)
    if (failures.length > 0) break
    busy += weight
    const one: Promise<void> = run(item, place).finally(() => running.delete(one))
    running.add(one)
  }
  await Promise.all(running)
  if (failures.length > 0) throw failures[0]
  return results
}
