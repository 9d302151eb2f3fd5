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
 * the machine, so only the limit of the test ends it; unless the browser gives the version up.
 */
export async function newVersionFetched(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    let fresh: ServiceWorker | null = null
    while (!registration.waiting) {
      fresh = registration.installing ?? fresh
      if (fresh?.state === 'redundant') throw new Error('the new version was not kept')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
}
