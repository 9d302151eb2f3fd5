import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromiumArgs, findChromium } from '../../support/chromium.mjs'

/** A browser as a process of our own on a profile folder, so that it can die like a phone's does. */
export interface KillableBrowser {
  readonly context: BrowserContext
  readonly page: Page
  /** SIGKILL to the browser and all its processes: no farewell of any kind. */
  readonly kill: () => Promise<void>
  /** As a person closes it. */
  readonly close: () => Promise<void>
}

const phone = { width: 390, height: 844 }

/** Opens the browser on a profile; the page is empty and as large as a phone's. */
export async function openBrowser(profile: string): Promise<KillableBrowser> {
  const child = spawn(
    await findChromium(),
    [
      ...chromiumArgs,
      '--headless',
      '--lang=nl-NL',
      '--accept-lang=nl-NL',
      '--force-prefers-reduced-motion',
      '--hide-crash-restore-bubble',
      // As Playwright tells its own: a page that nobody looks at is no reason to let it wait.
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LANG: 'nl_NL' } },
  )
  const gone = once(child, 'exit')
  const browser = await chromium.connectOverCDP(await debuggerAddress(child.stderr))
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('the browser has no profile')
  const page = context.pages()[0] ?? (await context.newPage())
  await page.setViewportSize(phone)
  return {
    context,
    page,
    kill: async () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
        process.kill(-child.pid, 'SIGKILL')
      }
      await gone
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close')
      await gone
    },
  }
}

/** The address that the browser prints once it listens. */
function debuggerAddress(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (address) resolve(address)
    })
    output.on('end', () => reject(new Error(`the browser did not start:\n${text}`)))
  })
}
