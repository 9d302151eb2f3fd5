const lockPrefix = 'recording/'
const heldHere = new Set<string>()

/**
 * Says to all tabs that somebody has this recording in hand, until the returned function is called.
 * A shared lock, that the browser releases with the tab: a crash leaves none behind.
 */
export function holdRecording(recording: string): () => void {
  heldHere.add(recording)
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  if (hasLocks()) {
    void navigator.locks.request(lockPrefix + recording, { mode: 'shared' }, () => released)
  }
  return () => {
    heldHere.delete(recording)
    release()
  }
}

/** Recordings in hand in any tab. */
export async function heldRecordings(): Promise<ReadonlySet<string>> {
  if (!hasLocks()) return new Set(heldHere)
  const { held = [], pending = [] } = await navigator.locks.query()
  const names = [...held, ...pending].map(({ name }) => name ?? '')
  const elsewhere = names
    .filter((name) => name.startsWith(lockPrefix))
    .map((name) => name.slice(lockPrefix.length))
  return new Set([...heldHere, ...elsewhere])
}

function hasLocks(): boolean {
  return 'locks' in navigator
}
