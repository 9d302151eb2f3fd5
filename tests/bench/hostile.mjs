import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { tenths } from './figures.mjs'
import { withPhone } from './phone.mjs'
import { watchMemory } from './process-memory.mjs'

/**
 * Files that do harm, one after the other through the reader of the app: the slowest verdict, and
 * the most memory above that of the page. All of them, also those that the end-to-end tests leave out.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureHostile(stage, { quick }) {
  const all = await loadFiles(stage)
  const files = quick ? all.filter((_, n) => n % 10 === 0 || n >= all.length - 5) : all
  await mkdir(join(stage.appFolder, 'bench/hostile'), { recursive: true })
  return withPhone(stage, async (phone, profile) => {
    const page = await phone.newPage()
    await page.goto(stage.bench)
    let slowest = { about: '', verdict: '', ms: 0 }
    let most = 0
    for (const [n, { about, bytes, passphrase }] of files.entries()) {
      await writeFile(join(stage.appFolder, `bench/hostile/${n}.bin`), bytes)
      const rest = watchMemory(profile, 20)
      const { verdict, ms } = await page.evaluate(
        ([url = '', words]) => window.bench.openHostile(url, words),
        [`hostile/${n}.bin`, passphrase],
      )
      most = Math.max(most, rest() ?? 0)
      if (ms > slowest.ms) slowest = { about, verdict, ms: tenths(ms) }
    }
    const name = `${files.length} hostile files`
    return [
      {
        name: `${name}, slowest verdict (${slowest.about})`,
        figure: slowest.ms,
        unit: 'ms',
        limit: '2000 ms',
        failed: slowest.ms > 2000,
        raw: slowest,
      },
      {
        name: `${name}, most memory above idle`,
        figure: most,
        unit: 'MB',
        limit: '300 MB',
        failed: most > 300,
      },
    ]
  })
}

/**
 * The list of the tests, which only a bundler can read.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<readonly { about: string, bytes: Uint8Array, passphrase?: string }[]>}
 */
async function loadFiles(stage) {
  const outDir = join(stage.folder, 'hostile')
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir, ssr: join(import.meta.dirname, 'hostile-list.ts') },
    ssr: { noExternal: true },
  })
  const list = await import(pathToFileURL(join(outDir, 'hostile-list.js')).href)
  return list.hostileFiles
}
