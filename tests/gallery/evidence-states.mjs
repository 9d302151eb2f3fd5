// Evidence, recordings and what they take, in the example, for the gallery.
import { addPhoto, openEditor, openQuick, press, takeRoad, useTool } from './acts.mjs'

/** @type {import('./states.mjs').State[]} */
export const evidenceStates = [
  {
    name: 'evidence-gallery',
    dossier: 'example',
    place: '#/bewijs',
    act: async (page) => page.locator('#main img').nth(3).waitFor(),
  },
  {
    name: 'evidence-viewer',
    dossier: 'example',
    act: async (page) => {
      await page.locator('#main [role=listitem] button').nth(1).click()
      await page.locator('dialog[open] img').waitFor()
    },
  },
  {
    name: 'evidence-page',
    dossier: 'example',
    act: async (page) => {
      await page.goto((await page.locator('dialog[open] a').first().getAttribute('href')) ?? '')
      await page.locator('#main form').first().waitFor()
    },
  },
  {
    name: 'evidence-document',
    dossier: 'example',
    act: async (page) => {
      await page.goto('#/bewijs')
      await page.locator('#main [role=listitem] a').first().click()
      await page.locator('#main form').first().waitFor()
    },
  },
  {
    name: 'voice-recorder',
    dossier: 'example',
    act: async (page) => {
      await page.context().grantPermissions(['microphone', 'camera'])
      await openQuick(page)
      await takeRoad(1)(page)
      await page.locator('dialog[open] button').nth(1).waitFor()
    },
  },
  {
    name: 'voice-recording',
    dossier: 'example',
    act: async (page, text) => {
      await press('begin')(page, text)
      await page.getByText(/^0:01$/).waitFor()
    },
  },
  {
    name: 'camera',
    dossier: 'example',
    act: async (page) => {
      await page.reload()
      await openQuick(page)
      await takeRoad(0)(page)
      await page.locator('dialog[open] video').waitFor()
    },
  },
  {
    name: 'camera-refused',
    dossier: 'example',
    act: async (page) => {
      await page.context().clearPermissions()
      await page.reload()
      await openQuick(page)
      await takeRoad(0)(page)
      await page.locator('dialog[open] h3, dialog[open] [role=alert]').first().waitFor()
    },
  },
  {
    name: 'matrix',
    dossier: 'example',
    act: async (page) => {
      await addPhoto(page)
      await page.goto('#/bewijs/overzicht')
      await page.locator('#main table').waitFor()
    },
  },
  {
    name: 'matrix-cell',
    dossier: 'example',
    act: async (page) => page.locator('#main td a').first().click(),
  },
  { name: 'space', dossier: 'example', place: '#/instellingen/ruimte' },
  { name: 'photo-editor', dossier: 'example', act: openEditor },
  { name: 'photo-editor-crop', dossier: 'example', act: useTool(1) },
  { name: 'photo-editor-cover', dossier: 'example', act: useTool(2) },
  {
    name: 'photo-replaced',
    dossier: 'example',
    act: async (page) => {
      await page.locator('#main [data-variant=primary]').click()
      await page.waitForURL(/klaar$/)
    },
  },
]
