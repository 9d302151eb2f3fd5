import { createServer } from 'node:net'
import { once } from 'node:events'
import { chromium } from 'playwright'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'
import { median } from './figures.mjs'

/** @typedef {{ performance: number, lcp: number, tbt: number }} Verdict */

/**
 * Lighthouse's mobile verdict on a first visit. Only a hint: one build differs by 7 points from run
 * to run.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function measureLighthouse(stage, { quick }) {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumArgs, `--remote-debugging-port=${port}`],
  })
  /** @type {Verdict[]} */
  const app = []
  /** @type {Verdict[]} */
  const hello = []
  try {
    // The first round only lets the server pack its files.
    for (let i = 0; i <= (quick ? 1 : 5); i++) {
      const verdicts = [await visit(stage.hello, port), await visit(stage.app, port)]
      if (i > 0) hello.push(.../** @type {[Verdict]} */ (verdicts.slice(0, 1)))
      if (i > 0) app.push(.../** @type {[Verdict]} */ (verdicts.slice(1)))
    }
  } finally {
    await browser.close()
  }
  const rows = /** @type {const} */ ([
    ['Lighthouse mobile performance (+-7)', 'performance', 'of 100'],
    ['Lighthouse largest paint (LCP)', 'lcp', 'ms'],
    ['Lighthouse blocking time (TBT)', 'tbt', 'ms'],
  ])
  return rows.map(([name, key, unit]) => ({
    name,
    figure: median(app.map((verdict) => verdict[key])),
    unit,
    floor: median(hello.map((verdict) => verdict[key])),
    raw: { app: app.map((verdict) => verdict[key]), hello: hello.map((verdict) => verdict[key]) },
  }))
}

/**
 * @param {string} url
 * @param {number} port
 * @returns {Promise<Verdict>}
 */
async function visit(url, port) {
  const { default: lighthouse } = await import('lighthouse')
  const flags = { port, logLevel: /** @type {const} */ ('error'), onlyCategories: ['performance'] }
  const result = await lighthouse(url, flags)
  const { categories, audits, runtimeError } = result?.lhr ?? {}
  if (!categories || !audits || runtimeError) throw new Error(runtimeError?.message ?? 'no verdict')
  return {
    performance: Math.round((categories['performance']?.score ?? Number.NaN) * 100),
    lcp: Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
    tbt: Math.round(audits['total-blocking-time']?.numericValue ?? Number.NaN),
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
