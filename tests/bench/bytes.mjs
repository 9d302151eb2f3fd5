import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { closure, firstLoadLimits, firstScreens, readManifest } from '../tools/first-load.mjs'

/**
 * What must be loaded before the first screen shows: at a first visit, and to open a dossier.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureBytes({ appFolder, helloFolder }) {
  const hello = await sizes(helloFolder, ['index.html'])
  const visit = await sizes(appFolder, firstScreens.firstVisit)
  const dossier = await sizes(appFolder, firstScreens.dossier)
  return [
    row('First visit, scripts and styles, brotli', visit, hello, firstLoadLimits.firstVisit),
    row('Opening a dossier, the same', dossier, hello, firstLoadLimits.dossier),
    { name: 'of it styles', figure: dossier.css / 1000, unit: 'kB' },
  ]
}

/**
 * @param {string} name
 * @param {{ js: number, css: number }} app
 * @param {{ js: number, css: number }} hello
 * @param {number} limit in bytes
 * @returns {import('./figures.mjs').Row}
 */
function row(name, app, hello, limit) {
  const total = app.js + app.css
  return {
    name,
    figure: total / 1000,
    unit: 'kB',
    floor: (hello.js + hello.css) / 1000,
    limit: `${limit / 1000} kB`,
    aim: '140 kB',
    failed: total > limit,
    raw: { app, hello },
  }
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
