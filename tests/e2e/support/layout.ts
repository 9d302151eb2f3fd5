import { expect, type Page } from '@playwright/test'

/**
 * Fails when the page scrolls sideways, or when a text sticks out of the screen or out of a part
 * that cuts it off. A row that scrolls by itself, and text for screen readers only, may.
 */
export async function expectNothingCut(page: Page, state: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const problems = await page.evaluate(() => {
    const page = document.documentElement
    const found: string[] = []
    if (page.scrollWidth > page.clientWidth) {
      found.push(`the page is ${page.scrollWidth} wide on a screen of ${page.clientWidth}`)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      if (!text.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
      for (const { left, right } of boxes) {
        const edge = cutAt(text.parentElement, left, right)
        if (edge) found.push(`"${text.textContent.slice(0, 60)}" is cut by ${edge}`)
      }
    }
    return [...new Set(found)]

    function cutAt(from: Element | null, left: number, right: number): string | undefined {
      for (let part = from; part; part = part.parentElement) {
        const style = getComputedStyle(part)
        const box = part.getBoundingClientRect()
        if (style.position === 'absolute' && box.width <= 1) return undefined
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') return undefined
        if (style.overflowX === 'visible') continue
        if (left < box.left - 1 || right > box.right + 1) return part.className || part.tagName
      }
      return left < -1 || right > window.innerWidth + 1 ? 'the screen' : undefined
    }
  })
  expect.soft(problems, state).toEqual([])
}
