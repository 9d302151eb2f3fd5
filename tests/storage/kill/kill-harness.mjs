// Kills a whole browser at a random moment while a page saves entries and typing through the real
// store, starts it again on the same profile, and counts what is lost. It shows that nothing
// depends on the page or the browser ending well; a power cut is another matter.
import { setTimeout as pause } from 'node:timers/promises'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { chromium } from 'playwright'
import { build } from 'vite'
import { chromiumArgs, findChromium } from '../../support/chromium.mjs'
import { groupEnded } from './process-group.mjs'

/**
 * @typedef {{ type: 'confirmed', ops: string[] } | { type: 'typed', count: number, at: number }} Telling
 * @typedef {{
 *   ops: string[], opsByRecord: Record<string, number>, typed: number,
 *   check: { repaired: string[], unsound: number, ops: number, records: number },
 * }} ReadBack
 * @typedef {{
 *   kills: number, confirmed: number, lost: number, halfWritten: number, repaired: number,
 *   worstDraftMs: number,
 * }} KillResult
 */

/** Operations of one entry of the page: all of them, or none. */
const opsPerEntry = 3

/**
 * Builds the page and serves it on a free port.
 * @param {string} folder
 */
async function servePage(folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  })
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path === '/' ? 'index.html' : path)
    readFile(file).then(
      (bytes) => {
        const type = file.endsWith('.js') ? 'text/javascript' : 'text/html'
        response.writeHead(200, { 'content-type': type }).end(bytes)
      },
      () => response.writeHead(404).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

/**
 * Starts a browser in a process group of its own, so that all of it can be killed at once.
 * @param {string} profile
 */
async function startBrowser(profile) {
  const args = [
    ...chromiumArgs,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]
  const child = spawn(await findChromium(), args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = once(child, 'exit')
  const endpoint = await new Promise((resolve, reject) => {
    let text = ''
    child.stderr.on('data', (chunk) => {
      text += String(chunk)
      const found = /DevTools listening on (ws:\S+)/.exec(text)
      if (found) resolve(found[1])
    })
    void exited.then(() => {
      reject(new Error(`the browser did not start: ${text}`))
    })
  })
  const browser = await chromium.connectOverCDP(String(endpoint))
  const context = browser.contexts()[0]
  if (!context || !child.pid) throw new Error('no browser')
  const group = child.pid
  const kill = async () => {
    process.kill(-group, 'SIGKILL')
    await exited
    await groupEnded(group)
  }
  return { page: await context.newPage(), kill }
}

/**
 * @param {{ kills: number, random?: () => number }} options
 * @returns {Promise<KillResult>}
 */
export async function killManyTimes({ kills, random = Math.random }) {
  const folder = await mkdtemp(join(tmpdir(), 'kill-page-'))
  const profile = await mkdtemp(join(tmpdir(), 'kill-profile-'))
  const server = await servePage(folder)
  /** @type {Set<string>} */
  const confirmed = new Set()
  let typed = /** @type {{ count: number, at: number }[]} */ ([])
  let killedAt = 0
  const result = { kills: 0, confirmed: 0, lost: 0, halfWritten: 0, repaired: 0, worstDraftMs: 0 }

  /** @param {ReadBack} found */
  function judge(found) {
    const kept = new Set(found.ops)
    result.lost += [...confirmed].filter((id) => !kept.has(id)).length
    result.halfWritten += Object.values(found.opsByRecord).filter((n) => n !== opsPerEntry).length
    result.repaired += found.check.repaired.length + found.check.unsound
    const firstLost = typed.find(({ count }) => count > found.typed)
    const lostMs = firstLost ? killedAt - firstLost.at : 0
    result.worstDraftMs = Math.max(result.worstDraftMs, lostMs)
    result.confirmed = confirmed.size
  }

  let browser = await startBrowser(profile)
  try {
    for (;;) {
      await browser.page.exposeFunction('tell', (/** @type {Telling} */ telling) => {
        if (telling.type === 'typed') typed.push(telling)
        else for (const id of telling.ops) confirmed.add(id)
      })
      await browser.page.goto(server.address)
      if (result.kills > 0) {
        const last = `round-${result.kills - 1}`
        judge(
          await browser.page.evaluate(
            (name) => /** @type {any} */ (globalThis).readBack(name),
            last,
          ),
        )
      }
      if (result.kills === kills) return result
      typed = []
      const before = confirmed.size
      const round = `round-${result.kills}`
      await browser.page.evaluate((name) => {
        void (/** @type {any} */ (globalThis).writeForEver(name))
      }, round)
      while (confirmed.size === before) await pause(5)
      // Not a wait for something: the moment of the kill is meant to be any.
      await pause(random() * 1500)
      killedAt = Date.now()
      await browser.kill()
      result.kills += 1
      browser = await startBrowser(profile)
    }
  } finally {
    await browser.kill()
    server.close()
    await Promise.all([folder, profile].map((path) => rm(path, { recursive: true, force: true })))
  }
}
