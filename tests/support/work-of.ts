/**
 * What comes of it, and the milliseconds that the processor worked on it. A clock would count what
 * others do on a busy machine, too.
 */
export async function workOf<T>(act: () => Promise<T>): Promise<readonly [T, number]> {
  const begun = process.cpuUsage()
  const outcome = await act()
  const { user, system } = process.cpuUsage(begun)
  return [outcome, (user + system) / 1000]
}
