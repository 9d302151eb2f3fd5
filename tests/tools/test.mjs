// npm test: everything that must be green, on a bare clone with Node alone. A line per step; of
// a step that fails first which tests and why, then its full output. The last line counts:
// `N passed, N failed`.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './install.mjs'
import { countPlaywright, countStep, countVitest } from './test-counts.mjs'
import { playwrightFailures, vitestFailures } from './test-failures.mjs'

/**
 * @typedef {import('./test-counts.mjs').Counts} Counts
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} bin path of a script in node_modules
 * @property {string[]} args
 * @property {Record<string, string>} [env]
 * @property {string} [report] path of the JSON that the runner writes
 * @property {(report: unknown, ok: boolean) => Counts} [count]
 * @property {(report: unknown) => string[]} [failures]
 */

const reports = join(root, 'test-results/reports')
/** For a step that hangs. The longest takes some twenty minutes where two cores are busy. */
const stepLimitMs = 60 * 60_000

/** @type {Step[]} */
const statics = [
  { name: 'types', bin: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint', bin: 'eslint/bin/eslint.js', args: ['.', '--max-warnings=0'] },
  { name: 'format', bin: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
]
/** @type {Step[]} */
const running = [
  { name: 'build', bin: 'vite/bin/vite.js', args: ['build', '--logLevel=warn'] },
  { name: 'size', bin: 'size-limit/bin.js', args: [] },
  {
    name: 'unit, component, architecture',
    bin: 'vitest/vitest.mjs',
    args: [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'vitest.json')}`,
    ],
    report: join(reports, 'vitest.json'),
    count: countVitest,
    failures: vitestFailures,
  },
  {
    name: 'end to end',
    bin: '@playwright/test/cli.js',
    args: ['test', '--config=tests/e2e/playwright.config.ts', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json') },
    report: join(reports, 'playwright.json'),
    count: countPlaywright,
    failures: playwrightFailures,
  },
]

ensureInstalled()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

// Two lanes for two cores: what only reads the sources, beside what builds and runs.
const results = (await Promise.all([lane(statics), lane(running)])).flat()
const passed = results.reduce((sum, counts) => sum + counts.passed, 0)
const failed = results.reduce((sum, counts) => sum + counts.failed, 0)
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)

/** @param {Step[]} steps */
async function lane(steps) {
  /** @type {Counts[]} */
  const done = []
  for (const step of steps) done.push(await run(step))
  return done
}

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function run(step) {
  const start = performance.now()
  const { ok, output } = await execute(step)
  const report = step.report ? readReport(step.report) : undefined
  const counts = step.count ? step.count(report, ok) : countStep(ok)
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6)
  const mark = counts.failed === 0 ? 'ok  ' : 'FAIL'
  const detail = step.count ? `: ${counts.passed} passed, ${counts.failed} failed` : ''
  console.log(`${mark} ${seconds} s  ${step.name}${detail}`)
  if (counts.failed > 0) {
    const failures = step.failures?.(report) ?? []
    console.log(['', ...failures, '', output.trimEnd(), ''].join('\n'))
  }
  if (counts.problem) console.log(`     ${counts.problem}\n`)
  return counts
}

/**
 * @param {Step} step
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function execute({ bin, args, env }) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(process.execPath, [join(root, 'node_modules', bin), ...args], {
      cwd: root,
      env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: stepLimitMs,
    })
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString())
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ ok: false, output: output + error.message }))
    child.on('close', (code, signal) => {
      if (signal) output += `\nStopped by ${signal}`
      resolve({ ok: code === 0, output })
    })
  })
}

/** @param {string} path */
function readReport(path) {
  try {
    return /** @type {unknown} */ (JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    // A runner that crashed leaves no report; the counters call that a failure.
    return error
  }
}
