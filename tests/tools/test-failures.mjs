// Names what failed and why, from the reports of the test runners, short enough to stand before a
// long output.

const reasonLines = 12

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestTest
 *
 * @typedef {{ testResults?: { name: string, status: string, message?: string,
 *   assertionResults: VitestTest[] }[] }} VitestReport
 *
 * @typedef {{ title: string, file?: string, line?: number, ok?: boolean, specs?: Suite[],
 *   suites?: Suite[], tests?: { status: string, results: { errors?: { message?: string }[],
 *   error?: { message?: string } }[] }[] }} Suite
 *
 * @typedef {{ suites?: Suite[], errors?: { message?: string }[] }} PlaywrightReport
 */

/**
 * A paragraph for each failed test of vitest: its file, its name, the first lines of the reason.
 * @param {unknown} report what `--reporter=json` wrote, or anything else if it wrote nothing
 * @returns {string[]}
 */
export function vitestFailures(report) {
  const { testResults = [] } = /** @type {VitestReport} */ (asObject(report))
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [paragraph(name, [message])]
    return failed.map((test) => paragraph(`${name} › ${test.fullName}`, test.failureMessages))
  })
}

/**
 * A paragraph for each failed test of Playwright: its place, its name, the first lines of the
 * reason.
 * @param {unknown} report what `--reporter=json` wrote, or anything else if it wrote nothing
 * @returns {string[]}
 */
export function playwrightFailures(report) {
  const { suites = [], errors = [] } = /** @type {PlaywrightReport} */ (asObject(report))
  const outside = errors.map((error) => paragraph('outside the tests', [error.message]))
  return [...outside, ...suites.flatMap(failedSpecs)]
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function failedSpecs(suite) {
  const own = (suite.specs ?? []).filter(({ ok }) => ok === false)
  const told = own.map(({ title, file, line, tests = [] }) => {
    const results = tests.flatMap((test) => test.results)
    const reasons = results.flatMap(({ errors, error }) => errors ?? (error ? [error] : []))
    return paragraph(
      `${file ?? ''}:${line ?? 0} › ${title}`,
      reasons.map(({ message }) => message),
    )
  })
  return [...told, ...(suite.suites ?? []).flatMap(failedSpecs)]
}

/**
 * @param {string} place
 * @param {(string | undefined)[]} [reasons]
 * @returns {string}
 */
function paragraph(place, reasons = []) {
  const lines = reasons
    .filter((reason) => reason !== undefined)
    // eslint-disable-next-line no-control-regex
    .map((reason) => reason.replaceAll(/\u001b\[[0-9;]*m/g, ''))
    .flatMap((reason) => reason.split('\n').slice(0, reasonLines))
  return [`  ${place}`, ...lines.map((line) => `      ${line}`)].join('\n')
}

/**
 * @param {unknown} value
 * @returns {object}
 */
function asObject(value) {
  return typeof value === 'object' && value !== null ? value : {}
}
