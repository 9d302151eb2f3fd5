import { expect, test } from 'vitest'
import { dossierPage } from '../../src/outputs/dossier-page.ts'
import { fetchOutputText } from '../../src/outputs/output-text.ts'
import { exampleToday, readExample } from '../support/example.ts'

const nl = await fetchOutputText('nl')

test('the example makes a page with all its experiences and answers', () => {
  const { views, experiences, reflections } = readExample()
  const page = dossierPage({
    views,
    language: 'nl',
    text: nl,
    today: exampleToday,
    purpose: 'copy',
  })
  for (const { title, binned } of experiences) {
    if (title !== undefined && !binned) expect(page).toContain(title)
  }
  const answers = reflections.flatMap(({ answers }) => Object.values(answers))
  expect(answers.length).toBeGreaterThan(10)
  for (const { text } of answers) expect(page).toContain(text.slice(0, 20))
})
