import type { BrowserContext } from '@playwright/test'

/** Watches a browser context; see `guard`. */
export interface Guard {
  /** What went wrong so far, one line each. */
  readonly problems: string[]
  /** Console errors that a test provokes on purpose; anything that matches is no problem. */
  readonly allow: (expected: RegExp) => void
}

/**
 * Records, for every page and worker of the context: console errors (the browser reports what the
 * policy stopped there too), uncaught errors, and requests to any origin but ours.
 */
export async function guard(context: BrowserContext, origin: string): Promise<Guard> {
  const problems: string[] = []
  const allowed: RegExp[] = [
    // Chromium says so, now and then, of the `window.open` by which `openBareStorage` looks at what
    // is stored; the app itself opens no windows from scripts.
    /Failed to execute 'open' on 'Window': The provided callback is no longer runnable/,
  ]
  const report = (problem: string) => {
    if (!allowed.some((expected) => expected.test(problem))) problems.push(problem)
  }
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => report(`uncaught: ${String(error.error())}`))
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol !== 'blob:' && asked !== origin) report(`request: ${request.url()}`)
  })
  // A stopped request may be silent; the violation event is not.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} stopped ${event.blockedURI}`)
    })
  })
  return { problems, allow: (expected) => void allowed.push(expected) }
}
