import type { Locator, Page } from '@playwright/test'
import { jpegOf, type Colour } from '../support/pictures/jpeg.ts'
import { expect, test } from './support/app-test.ts'
import { button, heading, logExperience, startFresh } from './support/student.ts'

const red: Colour = [200, 40, 40]
const blue: Colour = [40, 60, 200]
const black: Colour = [0, 0, 0]

/** Red on the left, blue on the right. */
const photo = {
  name: 'klas.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(jpegOf({ across: 40, down: 30, colourAt: (x) => (x < 20 ? red : blue) })),
}

async function openEditor(page: Page): Promise<void> {
  await startFresh(page)
  await logExperience(page, 'Ontbijt gemaakt')
  await page.getByLabel('Kies foto’s of bestanden').setInputFiles([photo])
  await expect(page.getByText('Bewaard op dit apparaat: klas.jpg')).toBeVisible()
  await page.goto('#/bewijs')
  await page.getByRole('main').getByRole('listitem').getByRole('button').click()
  await page.getByRole('dialog').getByRole('link', { name: 'Meer over dit bewijs' }).click()
  await page.getByRole('link', { name: 'Bewerk de foto' }).click()
  await expect(heading(page, 'Bewerk je foto')).toBeVisible()
  await expect(page.locator('img[data-there]')).toBeVisible()
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { ...box, midX: box.x + box.width / 2, midY: box.y + box.height / 2 }
}

/** Drags with a finger, as a phone sends it. */
async function swipe(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
    })
  await send('touchStart', from)
  for (let i = 1; i <= 8; i++) {
    const along = (n: 0 | 1) => from[n] + ((to[n] - from[n]) * i) / 8
    await send('touchMove', [along(0), along(1)])
  }
  await send('touchEnd')
  await session.detach()
}

/** The photo that is shown: its size, and its colour at fractions of it. */
function shown(page: Page, at: readonly (readonly [number, number])[]) {
  return page
    .getByRole('main')
    .getByRole('img', { name: /^Foto/ })
    .evaluate(async (image, places) => {
      const picture = image as HTMLImageElement
      await picture.decode()
      const { naturalWidth: width, naturalHeight: height } = picture
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      context?.drawImage(picture, 0, 0)
      const colours = places.map(([x, y]) =>
        Array.from(context?.getImageData(x * width, y * height, 1, 1).data.slice(0, 3) ?? []),
      )
      return { width, height, colours }
    }, at)
}

function expectColour(seen: readonly number[] | undefined, colour: Colour): void {
  colour.forEach((part, i) => expect(Math.abs((seen?.[i] ?? 999) - part)).toBeLessThan(24))
}

async function save(page: Page): Promise<void> {
  await button(page, 'Bewaar').click()
  await expect(heading(page, 'Je nieuwe foto')).toBeVisible()
  await expect(page.getByText('De oude foto is gewist. Ook in je geschiedenis.')).toBeVisible()
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true })

  test('what a finger crops and covers is gone from the photo, and so is the old one', async ({
    page,
  }) => {
    await openEditor(page)
    await button(page, 'Snij bij').click()
    const frame = await boxOf(button(page, /^Kader/))
    // The right edge to the middle: only red is left.
    await swipe(page, [frame.x + frame.width, frame.midY], [frame.midX, frame.midY])
    await button(page, 'Bedek een stuk').click()
    const block = await boxOf(button(page, /^Blok 1/))
    // To the top left corner of the picture.
    await swipe(page, [block.midX, block.midY], [2, frame.y - 20])
    await expect(button(page, /^Blok 1, 0 procent van links, 0 procent van boven/)).toBeVisible()
    await save(page)
    const { width, height, colours } = await shown(page, [
      [0.05, 0.05],
      [0.9, 0.9],
      [0.99, 0.3],
    ])
    expect([Math.round(width / 10), height]).toEqual([16, 240])
    expectColour(colours[0], black)
    expectColour(colours[1], red)
    expectColour(colours[2], red)

    await page.goto('#/instellingen/ruimte')
    const shares = page.getByRole('region', { name: /op dit apparaat$/ }).getByRole('listitem')
    await expect(shares).toHaveCount(1)
    await expect(shares).toContainText('Foto’s')
    await expect(shares).toContainText('1 stuk')
  })
})

test('by keyboard alone: a block in the corner, then a quarter turn', async ({ page }) => {
  await openEditor(page)
  await button(page, 'Bedek een stuk').focus()
  await page.keyboard.press('Enter')
  await expect(button(page, /^Blok 1/)).toBeFocused()
  for (let i = 0; i < 45; i++) await page.keyboard.press('ArrowLeft')
  for (let i = 0; i < 45; i++) await page.keyboard.press('ArrowUp')
  for (let i = 0; i < 10; i++) await page.keyboard.press('Shift+ArrowRight')
  await button(page, 'Draai').focus()
  await page.keyboard.press('Enter')
  await button(page, 'Bewaar').focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Je nieuwe foto')).toBeVisible()
  const { width, height, colours } = await shown(page, [
    [0.95, 0.05],
    [0.05, 0.05],
    [0.5, 0.95],
  ])
  expect([width, height]).toEqual([240, 320])
  expectColour(colours[0], black)
  expectColour(colours[1], red)
  expectColour(colours[2], blue)
})
