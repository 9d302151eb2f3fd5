import { expect, test } from 'vitest'
import { competencies } from '../../src/content/competencies.ts'
import { experienceKinds } from '../../src/content/experience-kinds.ts'
import { phases } from '../../src/content/phases.ts'
import { closingQuestions } from '../../src/content/questions/closing.ts'
import { questionSetFor } from '../../src/content/questions/question-sets.ts'
import { starrQuestions } from '../../src/content/questions/starr.ts'
import { requirementSets } from '../../src/content/requirement-sets/requirement-sets.ts'
import { termTexts } from '../../src/content/term-sets.ts'
import { lintText, lintTexts, textsIn } from '../support/text-lint.ts'

const questionSets = competencies.flatMap(({ id }) => phases.map((p) => questionSetFor(id, p)))

test('the lint sees every fault it is there for', () => {
  const options = { maxWords: 12, sentence: true }
  expect(lintText('Wat kun je goed?', 'nl', options)).toEqual([])
  expect(lintText('', 'nl', options)).toContain('is empty')
  expect(lintText('Wat kun  je?', 'nl', options)).toContain('has stray white space')
  expect(lintText('Wat kun je', 'nl', options)).toContain('does not end in ? or .')
  for (const word of ['score', 'Scoren', 'cijferlijst', 'pluspunten', 'percentage', '80%']) {
    expect(lintText(`Je ${word} hier.`, 'nl', options), word).toHaveLength(1)
  }
  for (const word of ['Score', 'grades', 'points', 'mark', 'percentage', '80%']) {
    expect(lintText(`Your ${word} here.`, 'en', options), word).toHaveLength(1)
  }
  expect(lintText('Een twee drie vier vijf zes zeven acht negen tien elf.', 'nl', options)).toEqual(
    [],
  )
  expect(
    lintText('Ja. Een twee drie vier vijf zes zeven acht negen tien elf twaalf en.', 'nl', options),
  ).toHaveLength(1)
  expect(textsIn({ a: [{ nl: 'ja', en: 'yes', hint: { nl: 'nee', en: 'no' } }] })).toHaveLength(2)
})

test('questions are whole, short sentences without words of judging', () => {
  const data = {
    questionSets,
    starr: starrQuestions.map(({ nl, en, hint }) => ({ nl, en, hint })),
    closingQuestions,
  }
  expect(textsIn(data).length).toBeGreaterThan(150)
  expect(lintTexts(data, 'questions', { maxWords: 12, sentence: true })).toEqual([])
})

test('the sentences around competencies, kinds and requirements are short and whole', () => {
  const sentences = {
    competencies: competencies.map(({ plain, question }) => ({ plain, question })),
    kinds: experienceKinds.map(({ example }) => example),
    requirements: requirementSets.map(({ note, perExperience, wholeDossier }) => ({
      note,
      perExperience,
      wholeDossier,
    })),
  }
  expect(lintTexts(sentences, 'content', { maxWords: 12, sentence: true })).toEqual([])
})

test('names are short and clean', () => {
  const names = { competencies, experienceKinds, requirementSets, termTexts, starrQuestions }
  expect(lintTexts(names, 'names', { maxWords: 12 })).toEqual([])
})
