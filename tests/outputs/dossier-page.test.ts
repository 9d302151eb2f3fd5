// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { dossierPage } from '../../src/outputs/dossier-page.ts'
import { fetchOutputText } from '../../src/outputs/output-text.ts'
import { readableDossier } from '../../src/outputs/readable-dossier.ts'
import { exampleToday, readExample } from '../support/example.ts'
import { hostileDossier, hostileTexts } from './hostile.ts'
import { recordView } from './output-records.ts'

const nl = await fetchOutputText('nl')
const en = await fetchOutputText('en')
const usual = { language: 'nl', text: nl, today: exampleToday, purpose: 'copy' } as const
const hrefOf = ({ sha256 }: { sha256: string }) => `attachments/${sha256}.jpg`

function open(page: string): Document {
  return new DOMParser().parseFromString(page, 'text/html')
}

test('the page of the example says every word of every experience and answer', () => {
  const { views, experiences, reflections } = readExample()
  const said = open(dossierPage({ views, ...usual })).body.textContent
  const shown = experiences.filter(({ binned }) => !binned)
  expect(shown.length).toBeGreaterThan(30)
  for (const { title, story, goal, result, evaluation, conclusion } of shown) {
    for (const text of [title, story, goal, result, evaluation, conclusion]) {
      if (text !== undefined) expect(said).toContain(text)
    }
  }
  for (const { answers } of reflections) {
    for (const { question, text } of Object.values(answers)) {
      expect(said).toContain(question)
      expect(said).toContain(text)
    }
  }
})

test('what is in the bin is not on the page', () => {
  const { views } = readExample()
  const binned = { ...recordView('experience', { title: 'Weggegooid ding' }), binned: true }
  expect(dossierPage({ views: [...views, binned], ...usual })).not.toContain('Weggegooid ding')
})

test('every school is a chapter, headings go down one by one, and every link leads somewhere', () => {
  const { views, periods } = readExample()
  const page = open(dossierPage({ views, ...usual }))
  expect(page.documentElement.lang).toBe('nl')
  expect(page.title).toBe('Loopbaandossier van Daan')
  const headings = [...page.querySelectorAll('h1,h2,h3,h4,h5')]
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
  levels.slice(1).forEach((level, index) => {
    expect(level - (levels[index] ?? 1)).toBeLessThanOrEqual(1)
  })
  const names = headings.map(({ textContent }) => textContent)
  for (const { school } of periods) if (school !== undefined) expect(names).toContain(school)
  const links = [...page.querySelectorAll('a[href^="#"]')]
  expect(links.length).toBeGreaterThan(50)
  for (const link of links) {
    expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull()
  }
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('old entries speak the words of the school of now, and say what it was called then', () => {
  const views = [
    recordView('period', { school: 'Vmbo', level: 'vmbo-kb', start: '2024-08-01' }),
    recordView('period', { school: 'Mbo', level: 'mbo-3', start: '2026-08-01' }),
    recordView('experience', { title: 'Stage', date: '2025-01-01' }, 'e1'),
    recordView('reflection', {
      experience: 'e1',
      competency: 'capacities',
      competencyLabel: 'Kwaliteitenreflectie',
    }),
  ]
  const page = dossierPage({ views, ...usual, today: '2026-11-22' })
  expect(page).toContain('Capaciteitenreflectie')
  expect(page).toContain('Toen heette dit Kwaliteitenreflectie.')
  const before = dossierPage({ views, ...usual, today: '2025-11-22' })
  expect(before).not.toContain('Capaciteitenreflectie')
})

test('both of two versions can be read', () => {
  const view = recordView('experience', { title: 'Stage', goal: 'Dit staat er' })
  const goal = view.fields['goal']
  if (!goal) throw new Error('no goal')
  const other = { op: 'b', writer: 'w', at: 1, value: 'Dit ook' }
  const fields = { ...view.fields, goal: { ...goal, others: [other] } }
  const said = open(dossierPage({ views: [{ ...view, fields }], ...usual })).body.textContent
  expect(said).toContain('Dit staat er')
  expect(said).toMatch(/Andere versie: Doel\s+Dit ook/)
})

test('a packet says what it is for and until when, in English too', () => {
  const views = [recordView('owner', { firstName: 'Daan' })]
  const about = { reason: 'Talk of May', question: 'What do you see?', keepUntil: '2028-05-01' }
  const made = dossierPage({
    views,
    ...usual,
    purpose: 'packet',
    language: 'en',
    text: en,
    ...about,
  })
  const said = open(made).body.textContent
  expect(said).toContain('Reading folder of Daan')
  for (const words of ['Talk of May', 'What do you see?', 'Keep this until 1 May 2028']) {
    expect(said).toContain(words)
  }
})

test('no text becomes markup, whatever field it stands in', () => {
  const clean = open(dossierPage({ views: hostileDossier('gewoon'), ...usual, hrefOf }))
  const tags = (page: Document) =>
    [...new Set(Array.from(page.querySelectorAll('*'), ({ tagName }) => tagName))].sort()
  const pictures = clean.querySelectorAll('img').length
  expect(pictures).toBe(1)
  for (const text of hostileTexts) {
    const about = { reason: text, question: text, keepUntil: text }
    const page = open(dossierPage({ views: hostileDossier(text), ...usual, hrefOf }))
    expect(tags(page)).toEqual(tags(clean))
    expect(page.querySelectorAll('img').length).toBe(pictures)
    for (const element of page.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/)
        if (name === 'href' || name === 'src') expect(value).toMatch(/^(#|attachments\/|https?:)/)
      }
    }
    const packet = { ...usual, ...about, purpose: 'packet' } as const
    expect(open(dossierPage({ views: [], ...packet })).querySelector('script')).toBeNull()
  }
})

test('only addresses of the web are links', () => {
  const urls = [
    'https://example.org/a',
    'http://example.org/',
    'javascript:alert(1)',
    'file:///etc',
  ]
  const views = urls.map((url) => recordView('evidence', { type: 'link', url, title: url }))
  const dossier = readableDossier(views, usual)
  expect(dossier.evidence.map(({ url }) => url)).toEqual([
    'https://example.org/a',
    'http://example.org/',
    undefined,
    undefined,
  ])
})
