import { expect, test } from 'vitest'
import { termSets, termTexts } from '../../src/content/term-sets.ts'
import { en } from '../../src/i18n/en.ts'
import { nl } from '../../src/i18n/nl.ts'
import { allTexts } from '../support/all-texts.ts'
import { flatTexts } from './flat-texts.ts'

/** Texts for mentors themselves, and the words of the roles. */
const forMentors = /^(mentor:|keys:|welcome:hello\.mentor |open:packet\.read |outputs:role\.)/

/** What a mentor is called at some school, as a word of its own. */
const names = termSets.map((set) => termTexts[set].mentor).flatMap((text) => [text.nl, text.en])
const named = new RegExp(`(?<![\\w{])(${names.join('|')}|slb'er)(?![\\w}])`, 'i')

test.each([
  ['nl', nl],
  ['en', en],
])(
  'no sentence for a student (%s) calls a mentor what another school does not',
  async (_, book) => {
    const fixed = flatTexts(await allTexts(book))
      .filter(({ text }) => named.test(text))
      .map(({ namespace, key, text }) => `${namespace}:${key} ${text}`)
      .filter((line) => !forMentors.test(line))
    expect(fixed).toEqual([])
  },
)
