import type { Page } from '@playwright/test'

/** Resolves when this page is served by an active service worker: from here on it works offline. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
  })
}

/**
 * Resolves when a new version has all its files and waits. Some hundred files come at the pace of
 * the machine, so only the limit of the test ends it.
 */
export async function newVersionFetched(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50))
  })
}
