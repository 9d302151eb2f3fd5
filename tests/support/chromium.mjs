// Finds a Chromium for the tests, without anything set up by hand: CHROME_PATH, a browser of the
// machine, one that Playwright installed, or the one in the @sparticuz/chromium tarball.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { packagedChromium } from './packaged-chromium.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Flags for a quiet browser that reaches no network of its own. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A microphone that beeps and a camera that shows a clock, for who has the permission.
  '--use-fake-device-for-media-stream',
]

/** @param {string | undefined} path */
function isExecutable(path) {
  if (!path) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The path of a Chromium that can be started.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const { CHROME_PATH, PATH = '' } = process.env
  if (CHROME_PATH && isExecutable(CHROME_PATH)) return CHROME_PATH
  for (const folder of PATH.split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name)
      if (isExecutable(path)) return path
    }
  }
  const { chromium: playwrightChromium } = await import('playwright')
  const installed = playwrightChromium.executablePath()
  if (isExecutable(installed)) return installed
  return packagedChromium()
}
