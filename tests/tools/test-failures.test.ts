import { describe, expect, it } from 'vitest'
import { playwrightFailures, vitestFailures } from './test-failures.mjs'

describe('failures of vitest', () => {
  it('names the file, the test and the reason', () => {
    const test = { status: 'failed', fullName: 'merge keeps both', failureMessages: ['1 is not 2'] }
    const passed = { status: 'passed', fullName: 'merge is idempotent', failureMessages: [] }
    const report = {
      testResults: [{ name: 'merge.test.ts', status: 'failed', assertionResults: [test, passed] }],
    }
    expect(vitestFailures(report)).toEqual(['  merge.test.ts › merge keeps both\n      1 is not 2'])
  })

  it('names a file that cannot be loaded', () => {
    const file = { name: 'a.test.ts', status: 'failed', message: 'no such file' }
    expect(vitestFailures({ testResults: [{ ...file, assertionResults: [] }] })).toEqual([
      '  a.test.ts\n      no such file',
    ])
  })

  it('says nothing when no report was left', () => {
    expect(vitestFailures(new Error('no file'))).toEqual([])
  })
})

describe('failures of Playwright', () => {
  const failed = {
    title: 'a day offline',
    file: 'first-day.e2e.ts',
    line: 7,
    ok: false,
    tests: [
      {
        status: 'unexpected',
        results: [{ errors: [{ message: '\u001b[31mtoo late\u001b[39m' }] }],
      },
    ],
  }

  it('finds them in suites within suites, without colours', () => {
    const suites = [
      { title: 'x', specs: [{ ...failed, ok: true }], suites: [{ title: 'y', specs: [failed] }] },
    ]
    expect(playwrightFailures({ suites })).toEqual([
      '  first-day.e2e.ts:7 › a day offline\n      too late',
    ])
  })

  it('tells an error outside the tests', () => {
    expect(playwrightFailures({ errors: [{ message: 'no browser' }] })).toEqual([
      '  outside the tests\n      no browser',
    ])
  })

  it('keeps the first lines of a long reason', () => {
    const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n')
    const [told] = playwrightFailures({ errors: [{ message: long }] })
    expect(told?.split('\n')).toHaveLength(13)
  })
})
