import { cp, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { precacheEntries } from '../../tools/pwa-plugin.ts'

/**
 * Turns a copy of the built app into a later release of it: every script under another name, and
 * a worker that knows only those. `label` ends up in the page as `data-version`.
 */
export async function releaseNextVersion(folder: string, label: string): Promise<void> {
  const assets = join(folder, 'assets')
  const renamed = (name: string) => name.replace(/\.js$/, `${label}.js`)
  const scripts = new Set((await readdir(assets)).filter((name) => name.endsWith('.js')))
  const rewrite = (text: string) =>
    text.replace(/[\w.~-]+\.js\b/g, (name) => (scripts.has(name) ? renamed(name) : name))
  for (const name of scripts) {
    await writeFile(join(assets, name), rewrite(await readFile(join(assets, name), 'utf8')))
    await rename(join(assets, name), join(assets, renamed(name)))
  }
  const page = join(folder, 'index.html')
  const html = rewrite(await readFile(page, 'utf8'))
  await writeFile(page, html.replace('<html ', `<html data-version="${label}" `))
  const worker = join(folder, 'sw.js')
  const list = JSON.stringify(await precacheEntries(folder))
  const code = await readFile(worker, 'utf8')
  const next = code.replace(/\[\{"url":.*?\}\]/s, () => list)
  if (next === code) throw new Error('sw.js has no list to replace')
  // At once: a page that looks meanwhile finds the old one or the new one, and nothing between.
  await writeFile(`${worker}.part`, next)
  await rename(`${worker}.part`, worker)
}

/** A copy of the built app in `to`, to release new versions of; gives the name of one lazy script. */
export async function copyBuiltApp(from: string, to: string): Promise<string> {
  await cp(from, to, { recursive: true })
  const manifest = await readFile(join(to, '.vite/manifest.json'), 'utf8')
  const chunks = Object.values(
    JSON.parse(manifest) as Record<string, { file: string; isDynamicEntry?: boolean }>,
  )
  const lazy = chunks.find(({ isDynamicEntry }) => isDynamicEntry)
  if (!lazy) throw new Error('The app has no lazy script')
  return basename(lazy.file)
}
