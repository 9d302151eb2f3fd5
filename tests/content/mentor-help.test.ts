import { expect, test } from 'vitest'
import { findHelp, helpArticle, helpArticles } from '../../src/content/mentor-help/articles.ts'
import { lintTexts } from '../support/text-lint.ts'

test('help is short, whole and says where each idea comes from', () => {
  const texts = helpArticles.map(({ lead, lines, say }) => ({ lead, lines, say }))
  expect(lintTexts(texts, 'help', { maxWords: 12, sentence: true })).toEqual([])
  expect(new Set(helpArticles.map(({ id }) => id)).size).toBe(helpArticles.length)
  for (const { source } of helpArticles) expect(URL.canParse(source.url)).toBe(true)
})

test('help is found by words of its title, lines and sentences, in the language of now', () => {
  const ids = (text: string, language = 'nl') => findHelp(text, language).map(({ id }) => id)
  expect(ids('')).toHaveLength(helpArticles.length)
  expect(ids('doorvraagt')).toEqual(['doorvragen'])
  expect(ids('VAKANTIE stage')).toEqual(['stage'])
  expect(ids('holidays', 'en')).toEqual(['stage'])
  expect(ids('holidays')).toEqual([])
  // What mentors call it themselves.
  expect(ids('samenvatten')).toEqual(['doorvragen'])
  expect(ids('vakanties')).toEqual(['stage'])
  expect(ids('summarising', 'en')).toEqual(['doorvragen'])
  expect(helpArticle('vier-delen')?.title.nl).toBe('Vier delen van een gesprek')
})
