import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { contentSecurityPolicy } from '../support/policy.mjs'

/** Asked for once the app's code runs; nearly everybody needs it, so it comes along with that. */
const firstLanguage = '/src/i18n/nl.ts'

/**
 * Adds to the built app what makes it work offline: the policy in the page, the worker's list. And
 * the language of most people comes in the first round trip instead of the second.
 */
export function pwa(): Plugin {
  let outDir = 'dist'
  return {
    name: 'pwa',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk: page }) {
        const policy = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }
        const language = partsOf(firstLanguage, bundle).filter(
          (part) => page?.imports.includes(part) !== true,
        )
        return [
          { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
          ...language.map((part) => {
            const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${part}` }
            return { tag: 'link', attrs, injectTo: 'head' } as const
          }),
        ]
      },
    },
    // On the written files, so that the digests are those of the bytes that a host will serve.
    async writeBundle() {
      const worker = join(outDir, 'sw.js')
      const code = await readFile(worker, 'utf8')
      const list = JSON.stringify(await precacheEntries(outDir))
      if (!code.includes('__PRECACHE__')) throw new Error('sw.js has no place for its list')
      await writeFile(
        worker,
        code.replace('__PRECACHE__', () => list),
      )
    },
  }
}

/** The script of a module, and those that it waits for. */
function partsOf(module: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module)),
  )
  if (chunk?.type !== 'chunk') throw new Error(`The build has no ${module}`)
  return [chunk.fileName, ...chunk.imports]
}

/** Every file of the built app that it needs offline, in a fixed order. */
export async function precacheEntries(outDir: string) {
  const files = await readdir(outDir, { recursive: true, withFileTypes: true })
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => relative(outDir, join(file.parentPath, file.name)).split(sep).join('/'))
    .filter(isNeededOffline)
    .sort()
  return Promise.all(
    paths.map(async (path) => ({
      url: path === 'index.html' ? './' : path,
      integrity: `sha256-${createHash('sha256')
        .update(await readFile(join(outDir, path)))
        .digest('base64')}`,
      hashed: path.startsWith('assets/'),
    })),
  )
}

function isNeededOffline(path: string): boolean {
  // Pictures of the app are for whoever is about to install it, not for who has it.
  if (path.startsWith('screenshots/')) return false
  // The published file format is for makers of other software.
  if (path.startsWith('format/')) return false
  if (path === 'sw.js' || path === '_headers' || path.endsWith('.map')) return false
  return !path.split('/').some((part) => part.startsWith('.'))
}
