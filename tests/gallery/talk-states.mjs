// Talks, words of others and statements in the example, for the gallery.
import { holdPart, openFirstStation, openTalk } from './acts.mjs'

/** @type {import('./states.mjs').State[]} */
export const talkStates = [
  { name: 'talks', dossier: 'example', place: '#/gesprek' },
  { name: 'talk-planned', dossier: 'example', act: openTalk(0) },
  {
    name: 'talk-sheet',
    dossier: 'example',
    act: async (page) => {
      await page.goto(`${new URL(page.url()).hash}/blad`)
    },
  },
  { name: 'talk-prepare', dossier: 'example', place: '#/gesprek/nieuw' },
  {
    name: 'talk-look-back',
    dossier: 'example',
    act: async (page) => {
      await openTalk(0)(page)
      await page.goto(`${new URL(page.url()).hash}/voeren/0`)
      await page.locator('#main summary').first().click()
    },
  },
  { name: 'talk-reflect', dossier: 'example', act: holdPart(1) },
  { name: 'talk-steps', dossier: 'example', act: holdPart(3) },
  { name: 'talk-end', dossier: 'example', act: holdPart(4) },
  { name: 'talk-held', dossier: 'example', act: openTalk(-1) },
  { name: 'talk-now', dossier: 'example', place: '#/gesprek/nu' },
  {
    name: 'talk-short',
    dossier: 'example',
    act: async (page) => page.locator('#main button').first().click(),
  },
  {
    name: 'feedback',
    dossier: 'example',
    act: async (page) => {
      await page.goto('#/gesprek')
      await page.locator('#main a[href*="reactie"]').last().click()
      await page.locator('#main form').waitFor()
    },
  },
  {
    name: 'witness',
    dossier: 'example',
    act: async (page) => {
      await openFirstStation(page)
      await page.locator('#main a[href*="begeleider"]').click()
      await page.locator('#main form').waitFor()
    },
  },
  { name: 'statement', dossier: 'example', place: '#/gesprek/verklaring' },
]
