// Builds and serves what is measured, once for a whole run, in a folder that is gone afterwards:
// the app as it is shipped, with the bench's own page beside it, and the floors on another origin.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { startStaticServer } from '../support/static-server.mjs'
import { root } from '../tools/install.mjs'

/**
 * @typedef {object} Stage
 * @property {string} folder
 * @property {string} appFolder the built app
 * @property {string} helloFolder the built hello page
 * @property {string} app address of the app
 * @property {string} bench address of the page that fills and measures the app's databases
 * @property {string} hello address of the page with React and one line of text
 * @property {string} plain address of a plain list and field
 * @property {string} probe path of the script that watches pages
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Stage>} */
export async function openStage() {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const appFolder = join(folder, 'app')
  const helloFolder = join(folder, 'floors', 'hello')
  await build({
    root,
    logLevel: 'error',
    build: { outDir: appFolder, emptyOutDir: true, reportCompressedSize: false },
  })
  await buildPage('page', join(appFolder, 'bench'))
  await buildPage('hello', helloFolder)
  await buildPage('plain', join(folder, 'floors', 'plain'))
  const probe = await buildProbe(join(folder, 'probe'))
  const app = await startStaticServer({ root: appFolder })
  const hello = await startStaticServer({ root: helloFolder })
  const plain = await startStaticServer({ root: join(folder, 'floors', 'plain') })
  return {
    folder,
    appFolder,
    helloFolder,
    app: `${app.origin}/`,
    bench: `${app.origin}/bench/`,
    hello: `${hello.origin}/`,
    plain: `${plain.origin}/`,
    probe,
    close: async () => {
      await Promise.all([app.close(), hello.close(), plain.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * @param {string} name folder beside this file
 * @param {string} outDir
 */
async function buildPage(name, outDir) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, name),
    base: './',
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      target: 'chrome111',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  })
}

/**
 * One classic script, to be run before a page's own.
 * @param {string} outDir
 */
async function buildProbe(outDir) {
  const entry = join(import.meta.dirname, 'probe/probe.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome111',
      lib: { entry, formats: ['iife'], name: 'probe', fileName: () => 'probe.js' },
    },
  })
  return join(outDir, 'probe.js')
}
