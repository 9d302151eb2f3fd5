import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** How long the kernel may take to end a killed browser on a busy machine, in ms. */
const endWithinMs = 30_000

/**
 * Resolves when no process of a group lives any more. A browser is many processes; the one that
 * was started can be gone while the one that writes the database still holds its files.
 * @param {number} group
 */
export async function groupEnded(group) {
  const until = Date.now() + endWithinMs
  while (await isAlive(group)) {
    if (Date.now() > until) throw new Error(`process group ${group} does not end`)
    await pause(20)
  }
}

/**
 * Zombies count as ended: they hold nothing, and wait only for a parent that may never ask.
 * Without /proc (not Linux) a group counts as alive as long as the system knows it.
 * @param {number} group
 */
async function isAlive(group) {
  const entries = await readdir('/proc').catch(() => undefined)
  if (entries === undefined) return isKnown(group)
  const stats = await Promise.all(
    entries
      .filter((entry) => /^\d+$/.test(entry))
      // A process may end between the listing and the reading.
      .map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')),
  )
  return stats.some((stat) => {
    // `pid (name) state parent group ...`; the name may hold anything, also brackets.
    const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(pgrp) === group && state !== 'Z' && state !== 'X'
  })
}

/** @param {number} group */
function isKnown(group) {
  try {
    process.kill(-group, 0)
    return true
  } catch {
    // No such group: that is what we wait for.
    return false
  }
}
