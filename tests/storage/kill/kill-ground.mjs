// A page of ours in a browser that can be killed as a whole, and started again on the same profile.
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
 * What a killing needs: the page, served, and a profile that outlives its browsers.
 * @returns {Promise<{ address: string, start: () => ReturnType<typeof startBrowser>, close: () => Promise<void> }>}
 */
export async function openGround() {
  const folder = await mkdtemp(join(tmpdir(), 'kill-page-'))
  const profile = await mkdtemp(join(tmpdir(), 'kill-profile-'))
  const server = await servePage(folder)
  return {
    address: server.address,
    start: () => startBrowser(profile),
    close: async () => {
      server.close()
      await Promise.all([folder, profile].map((path) => rm(path, { recursive: true, force: true })))
    },
  }
}
