// Which files must be there before a first screen shows, read from what the build says of
// itself. Its size is held by .size-limit.js; the bench prints it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

/**
 * @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[],
 *   dynamicImports?: string[], css?: string[] } | undefined>} BuildManifest
 */

/**
 * What a person waits for before the first screen: the entry, the Dutch texts, and the screen
 * itself, which loads while the database opens.
 * @type {Record<'firstVisit' | 'dossier', string[]>}
 */
export const firstScreens = {
  firstVisit: ['index.html', 'src/i18n/nl.ts', 'src/features/welcome/welcome-page.tsx'],
  dossier: ['index.html', 'src/i18n/nl.ts', 'src/app/open-dossier.tsx'],
}

/**
 * What each may weigh as a host sends it, packed with brotli: bytes.
 * @type {Record<keyof typeof firstScreens, number>}
 */
export const firstLoadLimits = { firstVisit: 136_000, dossier: 156_000 }

/**
 * Paths from the root of the project, of the built app in `dist`. Throws when it is not built.
 * @param {keyof typeof firstScreens} screen
 * @returns {string[]}
 */
export function firstLoadFiles(screen) {
  const files = closure(readManifest(join(root, 'dist')), firstScreens[screen])
  return files.map((file) => `dist/${file}`)
}

/**
 * What the build in this folder says of itself.
 * @param {string} folder
 * @returns {BuildManifest}
 */
export function readManifest(folder) {
  const text = readFileSync(join(folder, '.vite/manifest.json'), 'utf8')
  return /** @type {BuildManifest} */ (JSON.parse(text))
}

/**
 * The scripts and styles of these entries and of everything they statically import.
 * @param {BuildManifest} manifest
 * @param {readonly string[]} entries
 * @returns {string[]} each once, sorted. Throws for an entry that the build does not know.
 */
export function closure(manifest, entries) {
  /** @type {Set<string>} */
  const seen = new Set()
  /** @type {Set<string>} */
  const files = new Set()
  const queue = [...entries]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build has no ${key}; is it loaded in another way now?`)
    files.add(chunk.file)
    for (const style of chunk.css ?? []) files.add(style)
    queue.push(...(chunk.imports ?? []))
  }
  return [...files].sort()
}
