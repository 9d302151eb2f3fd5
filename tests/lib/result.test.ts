import { expect, test } from 'vitest'
import { err, ok, type Result } from '../../src/lib/result.ts'

test('a result is one of two plain values that say which they are', () => {
  const results: Result<number, { type: 'Full' }>[] = [ok(1), err({ type: 'Full' })]
  expect(results).toEqual([
    { ok: true, value: 1 },
    { ok: false, error: { type: 'Full' } },
  ])
})
