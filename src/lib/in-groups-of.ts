/** Cuts a list into groups of `size`, in order; the last may be smaller. */
export function inGroupsOf<T>(size: number, items: readonly T[]): T[][] {
  const groups: T[][] = []
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size))
  return groups
}
