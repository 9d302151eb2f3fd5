import { describe, expect, test } from 'vitest'
import { countPlaywright, countVitest } from './test-counts.mjs'

const vitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
}
const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }

describe('vitest', () => {
  test('counts what passed and failed', () => {
    expect(countVitest(vitestReport, true)).toEqual({ passed: 3, failed: 0 })
    expect(countVitest({ ...vitestReport, numFailedTests: 2 }, false).failed).toBe(2)
  })

  test.each([
    ['no report', new Error('no file'), false],
    ['no report, though it ended with 0', new Error('no file'), true],
    ['no test', { ...vitestReport, numPassedTests: 0, testResults: [] }, true],
    ['a skipped test', { ...vitestReport, numPendingTests: 1 }, true],
    ['an error outside the tests', vitestReport, false],
    [
      'a file that cannot be loaded',
      { ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] },
      false,
    ],
  ])('is not green with %s', (_name, report, ok) => {
    expect(countVitest(report, ok).failed).toBe(1)
  })
})

describe('Playwright', () => {
  test('counts what passed and failed', () => {
    expect(countPlaywright({ stats, errors: [] }, true)).toEqual({ passed: 2, failed: 0 })
  })

  test.each([
    ['no report', undefined, false],
    ['no test', { stats: { ...stats, expected: 0 }, errors: [] }, true],
    ['a flaky test', { stats: { ...stats, flaky: 1 }, errors: [] }, true],
    ['a skipped test', { stats: { ...stats, skipped: 1 }, errors: [] }, true],
    ['an error in the set-up', { stats, errors: [{ message: 'no browser' }] }, false],
    ['an error outside the tests', { stats, errors: [] }, false],
  ])('is not green with %s', (_name, report, ok) => {
    expect(countPlaywright(report, ok).failed).toBe(1)
  })
})
