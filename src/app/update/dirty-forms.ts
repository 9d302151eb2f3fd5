const lockName = 'dirty-form'
let heldHere = 0

/**
 * Marks this tab as holding text that is not saved, until the returned function is called (more
 * than once does no harm). Other tabs see it through a shared lock that the browser releases with
 * the tab, so a crash cannot leave one behind.
 */
export function holdDirty(): () => void {
  heldHere += 1
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  if (hasLocks()) void navigator.locks.request(lockName, { mode: 'shared' }, () => released)
  let open = true
  return () => {
    if (!open) return
    open = false
    heldHere -= 1
    release()
  }
}

/** True when any tab of the app holds text that is not saved. */
export async function anyDirtyForm(): Promise<boolean> {
  if (heldHere > 0) return true
  if (!hasLocks()) return false
  const { held = [], pending = [] } = await navigator.locks.query()
  return [...held, ...pending].some(({ name }) => name === lockName)
}

/** Locks exist on https and localhost only; elsewhere there is no service worker either. */
function hasLocks(): boolean {
  return 'locks' in navigator
}
