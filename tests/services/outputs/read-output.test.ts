import { expect, test } from 'vitest'
import { withoutPrivate } from '../../../src/services/outputs/read-output.ts'
import { recordView } from '../../outputs/output-records.ts'

test('what is private goes with all that belongs to it alone, and nothing else goes', () => {
  const views = [
    recordView('experience', { title: 'Thuis', private: true }, 'secret'),
    recordView('experience', { title: 'Stage' }, 'open'),
    recordView('reflection', { experience: 'secret' }, 'secret-look'),
    recordView('step', { what: 'Praten', reflection: 'secret-look' }, 'secret-step'),
    recordView('feedback', { about: 'secret-look', text: 'Goed' }, 'secret-words'),
    recordView('evidence', { 'experiences/secret': true }, 'secret-photo'),
    recordView('evidence', { 'experiences/secret': true, 'experiences/open': true }, 'shared'),
    recordView('evidence', { 'experiences/open': true, private: true }, 'private-photo'),
    recordView('evidence', { title: 'Los' }, 'loose'),
    recordView('talk', { question: 'Wat nu?', 'experiences/secret': true }, 'secret-talk'),
    recordView('talk', { question: 'En nu?' }, 'talk'),
    recordView('step', { what: 'Bellen', experience: 'open' }, 'step'),
  ]
  expect(withoutPrivate(views).map(({ rec }) => rec)).toEqual([
    'open',
    'shared',
    'loose',
    'talk',
    'step',
  ])
})
