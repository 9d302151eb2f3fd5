import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { alwaysWanted, closure, readManifest } from '../tools/first-load.mjs'

/** Bytes, as a host that packs with brotli sends them; the limit of .size-limit.js. */
const limit = 160_000

/**
 * What a first visit must load before anything shows.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureBytes({ appFolder, helloFolder }) {
  const app = await sizes(appFolder, ['index.html', ...alwaysWanted])
  const hello = await sizes(helloFolder, ['index.html'])
  const total = app.js + app.css
  return [
    {
      name: 'First load, scripts and styles, brotli',
      figure: total / 1000,
      unit: 'kB',
      floor: (hello.js + hello.css) / 1000,
      limit: `${limit / 1000} kB`,
      aim: '140 kB',
      failed: total > limit,
      raw: { app, hello },
    },
    { name: 'of it scripts', figure: app.js / 1000, unit: 'kB', floor: hello.js / 1000 },
    { name: 'of it styles', figure: app.css / 1000, unit: 'kB' },
  ]
}

/**
 * @param {string} folder
 * @param {readonly string[]} entries
 */
async function sizes(folder, entries) {
  const found = { js: 0, css: 0, files: 0 }
  for (const file of closure(readManifest(folder), entries)) {
    const { length } = brotliCompressSync(await readFile(join(folder, file)))
    found[extname(file) === '.css' ? 'css' : 'js'] += length
    found.files += 1
  }
  return found
}
