import { chromium, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumArgs, findChromium } from '../../support/chromium.mjs'
import { guard, type Guard } from './guard.ts'
import { readyForOffline } from './offline.ts'

/** Somebody with a browser and a profile on disk of their own. */
export interface Person {
  readonly page: Page
  readonly context: BrowserContext
  readonly watch: Guard
  /** From here on this browser reaches nothing. */
  readonly goOffline: () => Promise<void>
  /** Closes the browser and erases its profile. */
  readonly leave: () => Promise<void>
}

const sizes = { phone: { width: 390, height: 844 }, laptop: { width: 1280, height: 800 } }

export interface PersonNeeds {
  readonly origin: string
  readonly device: keyof typeof sizes
  /** A film that the camera sees instead of its clock: a path, read when the camera goes on. */
  readonly camera?: string
}

/** Opens the app in a browser of its own, with a microphone that beeps. */
export async function openPerson({ origin, device, camera }: PersonNeeds): Promise<Person> {
  const profile = await mkdtemp(join(tmpdir(), 'person-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    args: [...chromiumArgs, ...(camera ? [`--use-file-for-fake-video-capture=${camera}`] : [])],
    baseURL: `${origin}/`,
    viewport: sizes[device],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    permissions: ['microphone', 'camera'],
  })
  context.setDefaultTimeout(20_000)
  const watch = await guard(context, origin)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto('')
  return {
    page,
    context,
    watch,
    goOffline: async () => {
      await readyForOffline(page)
      await context.setOffline(true)
    },
    leave: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Ticks a box by its words, as a finger does. */
export async function tick(page: Page, name: string): Promise<void> {
  await page.locator('label').getByText(name, { exact: true }).click()
  await expect(page.getByRole('checkbox', { name })).toBeChecked()
}

/** Presses what downloads a file; gives its place on disk, under its own name. */
export async function download(page: Page, pressed: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), pressed.click()])
  const path = `${await file.path()}-${file.suggestedFilename()}`
  await file.saveAs(path)
  return path
}

/** The words of a passphrase or of a key, as they stand on the screen. */
export async function wordsIn(page: Page, list: string): Promise<string[]> {
  const tiles = page.getByRole('list', { name: list }).locator('li')
  await expect(tiles).toHaveCount(4)
  return tiles.allInnerTexts()
}
