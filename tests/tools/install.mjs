// Brings a bare clone to where the other tools can run. Node alone: it runs before any install.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** Runs `npm ci` when the packages are not there or older than the lockfile. Throws if it fails. */
export function ensureInstalled() {
  const folder = join(root, 'node_modules')
  // Through a link `npm ci` would empty the packages of another copy of the project.
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) return
  // npm writes this file last, so a broken install is not taken for a finished one.
  const installed = join(folder, '.package-lock.json')
  if (changed(installed) >= changed(join(root, 'package-lock.json'))) return
  console.log('Installing packages (npm ci)')
  const done = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  )
  if (done.status !== 0) throw new Error('npm ci failed')
}

/** True when there is no built app, or a source of it is newer. */
export function needsBuild() {
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']
  const newest = Math.max(...sources.map((source) => newestIn(join(root, source))))
  return changed(join(root, 'dist/sw.js')) < newest
}

/** Builds the app into `dist`. Throws if it fails. */
export function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const done = spawnSync(process.execPath, [vite, 'build', '--logLevel=warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (done.status !== 0) throw new Error('The build failed')
}

/** @param {string} path a file; 0 when it is not there */
function changed(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

/**
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return changed(path)
  return Math.max(changed(path), ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
