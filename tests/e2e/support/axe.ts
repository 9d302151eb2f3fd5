import { test, expect, type Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

interface Axe {
  readonly run: (context: Document, options: RunOptions) => Promise<AxeResults>
}

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Looks at the screen as it stands, on a phone and a laptop: every rule in light, and the rules
 * about colour again in dark. What is wrong fails the test at its end, so that one run tells all.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await test.step(`axe: ${state}`, async () => {
    // A screen that is still being fetched has no heading; looking then tells of nothing.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const before = page.viewportSize()
    const problems: string[] = []
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const found = await look(page, colorScheme === 'dark')
        problems.push(...found.map((text) => `${size.width} ${colorScheme} ${text}`))
      }
    }
    await page.emulateMedia({ colorScheme: 'light' })
    if (before) await page.setViewportSize(before)
    expect.soft(problems, state).toEqual([])
  })
}

async function look(page: Page, coloursOnly: boolean): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ({ standards, coloursOnly }) => {
      await document.fonts.ready
      // Colours glide from one theme to the other; what is half way is nobody's colour.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      const { axe } = window as unknown as { axe: Axe }
      const { violations } = await axe.run(document, {
        runOnly: coloursOnly
          ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
          : { type: 'tag', values: standards },
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) =>
          `${id}: ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/g, ' ')}`.slice(0, 400),
        ),
      )
    },
    { standards, coloursOnly },
  )
}
