// Plants each mutant of the law in a copy of the code and runs the law's tests on it: they must
// fail. A mutant that lives is a rule that nothing guards.
import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mutants } from './mutant-list.mjs'

/** @typedef {import('./mutant-list.mjs').Mutant} Mutant */

const root = join(import.meta.dirname, '..', '..')
const runs = process.env['LAW_RUNS'] ?? '300'
const copied = ['src/lib', 'src/domain/log', 'tests/domain/log']
const config = `export default {
  cacheDir: '.cache',
  test: { include: ['tests/**/*.test.ts'], testTimeout: 120000, isolate: false },
}
`

/** @param {string} text @param {string} part */
function countOf(text, part) {
  return text.split(part).length - 1
}

/** @param {Mutant} mutant */
function patched({ name, file, find, replace }) {
  const text = readFileSync(join(root, file), 'utf8')
  const times = countOf(text, find)
  if (times !== 1) {
    throw new Error(`mutant "${name}": its place was found ${times} times in ${file}, not once`)
  }
  return text.replace(find, () => replace)
}

/** A folder with the law and its tests, the mutant planted. @param {Mutant | undefined} mutant */
function plant(mutant) {
  const folder = mkdtempSync(join(tmpdir(), 'mutant-'))
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true })
  for (const name of readdirSync(join(root, 'tests/support'))) {
    const path = join('tests/support', name)
    if (name.endsWith('.ts')) cpSync(join(root, path), join(folder, path))
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'vitest.config.mjs'), config)
  if (mutant) writeFileSync(join(folder, mutant.file), patched(mutant))
  return folder
}

/**
 * What the tests said: the first test that failed, 'hangs', or undefined when all passed. Throws
 * when they could not run at all: a mutant that does not load proves nothing.
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
function runLaw(folder) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--bail=1', '--no-file-parallelism', '--reporter=json']
  const options = {
    cwd: folder,
    env: { ...process.env, LAW_RUNS: runs },
    timeout: 180_000,
    maxBuffer: 64 * 1024 * 1024,
  }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      try {
        resolve(error?.killed ? 'hangs' : firstFailure(stdout))
      } catch (cause) {
        reject(new Error(`the tests did not run: ${stderr || stdout}`, { cause }))
      }
    })
  })
}

/** @param {string} stdout */
function firstFailure(stdout) {
  const report = JSON.parse(stdout.slice(stdout.indexOf('{')))
  for (const { assertionResults, message } of report.testResults) {
    if (assertionResults.length === 0 && message !== '') throw new Error(message)
    for (const { status, title } of assertionResults) if (status === 'failed') return String(title)
  }
  if (report.numTotalTests === 0) throw new Error('no tests')
  return undefined
}

/** @param {Mutant | undefined} mutant */
async function killerOf(mutant) {
  const folder = plant(mutant)
  try {
    return await runLaw(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const wanted = process.argv.slice(2)
const chosen = mutants.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
)
for (const mutant of mutants) patched(mutant)

const healthy = await killerOf(undefined)
if (healthy !== undefined) throw new Error(`the law fails without any mutant: ${healthy}`)

/** @type {{ name: string, killer: string | undefined }[]} */
const results = []
const queue = [...chosen]
async function work() {
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const killer = await killerOf(mutant)
    results.push({ name: mutant.name, killer })
    console.log(
      `${killer === undefined ? 'LIVES ' : 'killed'}  ${mutant.name.padEnd(54)}  ${killer ?? ''}`,
    )
  }
}
await Promise.all([work(), work()])

const lived = results.filter(({ killer }) => killer === undefined)
if (lived.length > 0) process.exitCode = 1
console.log(`${results.length - lived.length} passed, ${lived.length} failed`)
