// What a browser holds in memory of its own, all its processes together: bytes that no file backs.
import { readFileSync, readdirSync } from 'node:fs'

/**
 * Follows the memory of the browser whose command line names `profile`, until the returned function
 * is called. That gives the most, above what it was at the first look, in MB. Linux only; elsewhere
 * undefined.
 * @param {string} profile
 * @param {number} [everyMs]
 * @returns {() => number | undefined}
 */
export function watchMemory(profile, everyMs = 100) {
  const first = memoryOf(profile)
  let most = first
  const timer = setInterval(() => {
    const now = memoryOf(profile)
    if (now !== undefined && most !== undefined) most = Math.max(most, now)
  }, everyMs)
  return () => {
    clearInterval(timer)
    return most === undefined || first === undefined ? undefined : most - first
  }
}

/** @param {string} profile @returns {number | undefined} in MB */
function memoryOf(profile) {
  const processes = listProcesses()
  if (processes === undefined) return undefined
  const own = new Set(
    processes.filter(({ command }) => command.includes(profile)).map(({ pid }) => pid),
  )
  for (let size = -1; size !== own.size;) {
    size = own.size
    for (const { pid, parent } of processes) if (own.has(parent)) own.add(pid)
  }
  let kilobytes = 0
  for (const pid of own) kilobytes += anonymousOf(pid)
  return kilobytes / 1000
}

function listProcesses() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const command = readText(`/proc/${name}/cmdline`)
        const parent = /\) \S (\d+)/.exec(readText(`/proc/${name}/stat`))?.[1]
        return parent === undefined ? [] : [{ pid: Number(name), parent: Number(parent), command }]
      })
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function anonymousOf(pid) {
  return Number(/RssAnon:\s+(\d+)/.exec(readText(`/proc/${pid}/status`))?.[1] ?? 0)
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // A process that ended meanwhile.
    return ''
  }
}
