import { expect, test } from 'vitest'
import { joinFacts } from '../../src/lib/join-facts.ts'

test('facts that are there stand on one line, and no line can begin with a dot', () => {
  expect(joinFacts(['stage', undefined, '2 foto’s', false, ''])).toBe('stage\u00a0· 2 foto’s')
  expect(joinFacts([undefined])).toBe('')
})
