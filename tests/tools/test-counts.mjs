// Turns the reports of the test runners into counts. A runner that crashed, that ran nothing or
// that skipped something never counts as green.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string} [problem] what is wrong besides failed tests
 *
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { status: string, assertionResults: { status: string }[] }[]
 * }} VitestReport
 *
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} PlaywrightReport
 */

/**
 * A step without tests of its own counts as one.
 * @param {boolean} ok
 * @returns {Counts}
 */
export function countStep(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

/**
 * @param {unknown} report what `--reporter=json` wrote, or anything else if it wrote nothing
 * @param {boolean} ok the runner ended with 0
 * @returns {Counts}
 */
export function countVitest(report, ok) {
  if (!isObject(report) || typeof report['numPassedTests'] !== 'number') return crashed()
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    /** @type {VitestReport} */ (/** @type {unknown} */ (report))
  // A file that cannot be loaded fails without a failed test in it.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  return judged(numPassedTests, numFailedTests + unloaded, numPendingTests + numTodoTests, ok)
}

/**
 * @param {unknown} report
 * @param {boolean} ok
 * @returns {Counts}
 */
export function countPlaywright(report, ok) {
  if (!isObject(report) || !isObject(report['stats'])) return crashed()
  const { stats, errors } = /** @type {PlaywrightReport} */ (/** @type {unknown} */ (report))
  return judged(stats.expected, stats.unexpected + stats.flaky + errors.length, stats.skipped, ok)
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @param {boolean} ok
 * @returns {Counts}
 */
function judged(passed, failed, skipped, ok) {
  if (skipped > 0)
    return { passed, failed: failed + skipped, problem: `${skipped} tests were skipped` }
  if (passed + failed === 0) return { passed, failed: 1, problem: 'No test ran' }
  if (failed === 0 && !ok)
    return { passed, failed: 1, problem: 'The runner ended with an error outside its tests' }
  return { passed, failed }
}

/** @returns {Counts} */
function crashed() {
  return { passed: 0, failed: 1, problem: 'The runner crashed: it left no report' }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null
}
