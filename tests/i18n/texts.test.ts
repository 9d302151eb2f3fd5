import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { nl } from '../../src/i18n/nl.ts'
import { only, readFiles } from '../architecture/project-files.ts'
import { allTexts } from '../support/all-texts.ts'
import { lintText } from '../support/text-lint.ts'
import { flatTexts, pluralEnding, variablesIn, withoutPlural } from './flat-texts.ts'
import { keyUsesIn } from './key-uses.ts'

const dutch = flatTexts(await allTexts(nl))
const english = flatTexts(await allTexts(en))
const placeOf = ({ namespace, key }: { namespace: string; key: string }) => `${namespace}:${key}`
const dutchByPlace = new Map(dutch.map((text) => [placeOf(text), text]))

test('there are texts to look at', () => {
  expect(dutch.length).toBeGreaterThan(300)
})

test('English has every key of the Dutch and no other', () => {
  expect(english.map(placeOf).sort()).toEqual(dutch.map(placeOf).sort())
})

test('no text is empty, ragged or judging', () => {
  const problems = (texts: typeof dutch, language: 'nl' | 'en') =>
    texts.flatMap((text) => lintText(text.text, language).map((why) => `${placeOf(text)} ${why}`))
  expect(problems(dutch, 'nl')).toEqual([])
  expect(problems(english, 'en')).toEqual([])
})

test('a Dutch sentence has at most 12 words', () => {
  const long = dutch.flatMap((text) =>
    lintText(text.text.replaceAll(/\{\{\w+\}\}/g, 'woord'), 'nl', { maxWords: 12 }).map(
      (why) => `${placeOf(text)} ${why}`,
    ),
  )
  expect(long).toEqual([])
})

test('both languages fill in the same names', () => {
  const different = english
    .filter((text) => {
      const same = dutchByPlace.get(placeOf(text))
      return String(variablesIn(text.text)) !== String(variablesIn(same?.text ?? ''))
    })
    // "One experience" may leave out the number that "two experiences" tells.
    .filter(({ key }) => !/_(zero|one)$/.test(key))
  expect(different.map(placeOf)).toEqual([])
})

test('a text that counts has a form for one and for more', () => {
  for (const texts of [dutch, english]) {
    const places = new Set(texts.map(placeOf))
    const lonely = [...places].filter((place) => {
      if (!pluralEnding.test(place)) return false
      const base = withoutPlural(place)
      return !places.has(`${base}_one`) || !places.has(`${base}_other`)
    })
    expect(lonely).toEqual([])
    const silent = texts.filter(
      ({ key, text }) => key.endsWith('_other') && !text.includes('{{count}}'),
    )
    expect(silent.map(placeOf)).toEqual([])
  }
})

test('every text is used', () => {
  const files = only(readFiles('src'), /\.tsx?$/)
  const uses = [...files].map(([path, source]) => keyUsesIn(path, source))
  const unused = dutch.filter(({ namespace, key }) => {
    const base = withoutPlural(key)
    return !uses.some(({ names }) => names(namespace, key) || names(namespace, base))
  })
  expect(unused.map(placeOf)).toEqual([])
})

test('the reading of keys sees literals, choices, templates and other namespaces', () => {
  const { names, namespaces } = keyUsesIn(
    'example.tsx',
    `const { t } = useTranslation(['log', 'common'])
     t('a.b'); t(x ? 'c' : 'd'); t(\`store.\${type}.title\`); t('entry:story')`,
  )
  expect([...namespaces]).toEqual(['log', 'common'])
  const named = ['a.b', 'c', 'd', 'store.DiskFull.title', 'store.DiskFull.text', 'a', 'story']
  expect(named.map((key) => names('log', key))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ])
  expect(names('entry', 'story')).toBe(true)
  expect(names('errors', 'store.DiskFull.title')).toBe(false)
})
