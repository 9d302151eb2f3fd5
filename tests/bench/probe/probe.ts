// Runs in every page of the bench before anything else, the app itself unchanged.
import { paintedOnce } from './painted.ts'
import { scrollDown, type Scrolling } from './scrolling.ts'

declare global {
  interface Window {
    probe: {
      /** Moments since the page began to load, in ms. */
      readonly text: Promise<number>
      readonly usable: Promise<number>
      readonly complete: Promise<number>
      /** A mentor's list of students is on the screen. */
      readonly students: Promise<number>
      readonly fillList: (selector: string, rows: number) => Promise<{ first: number; all: number }>
      /** Waits for the next input; `found` then gives the time to a status with this number. */
      readonly expectCount: (count: string) => void
      readonly found: () => Promise<number>
      readonly scrollDown: (speed: number, ms: number) => Promise<Scrolling>
      readonly rowHeight: () => number
      readonly skipRows: () => void
      /** Goes to the gallery; ms until a picture of it is on the screen. */
      readonly openGallery: () => Promise<number>
      /** How long a fixed piece of work takes, in ms: shows that throttling is on. */
      readonly work: () => number
    }
  }
}

/** The big + card of Vandaag is on the screen, and a press would reach it. */
function isUsable(): boolean {
  const link = document.querySelector('#main a[href="#/ervaring/nieuw"]')
  if (!link) return false
  const { left, top, width, height } = link.getBoundingClientRect()
  const pressed = document.elementFromPoint(left + width / 2, top + height / 2)
  return width > 0 && pressed !== null && (link === pressed || link.contains(pressed))
}

/** Presses what fills a list; ms until its first row, and until the last, is on the screen. */
async function fillList(selector: string, rows: number): Promise<{ first: number; all: number }> {
  const button = document.querySelector<HTMLElement>(selector)
  if (!button) throw new Error(`nothing to press: ${selector}`)
  const stations = () => document.querySelectorAll('[id^=station-]').length
  const start = performance.now()
  const first = paintedOnce(() => stations() > 0)
  const all = paintedOnce(() => stations() === rows)
  button.click()
  return { first: (await first) - start, all: (await all) - start }
}

let counted: Promise<number> | undefined

function expectCount(count: string): void {
  counted = countedAfterInput(count)
}

/** From the next input until a status says this number, in ms. */
async function countedAfterInput(count: string): Promise<number> {
  const typed = new Promise<number>((resolve) => {
    const options = { capture: true, once: true }
    document.addEventListener('input', ({ timeStamp }) => resolve(timeStamp), options)
  })
  const pattern = new RegExp(`\\b${count}\\b`)
  const shown = paintedOnce(() =>
    [...document.querySelectorAll('#main [role=status]')].some(({ textContent }) =>
      pattern.test(textContent),
    ),
  )
  return (await shown) - (await typed)
}

/** The height of a station, margins included, in px. */
function rowHeight(): number {
  const [one, two] = document.querySelectorAll('[id^=station-]')
  if (!one || !two) throw new Error('there are no stations')
  return Math.round(two.getBoundingClientRect().top - one.getBoundingClientRect().top)
}

/** The variant: the browser leaves out each row that is out of sight, instead of each group. */
function skipRows(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `[role=listitem] { content-visibility: auto; contain-intrinsic-size: auto 6.4rem }
     :has(> [id^=station-]) { content-visibility: visible !important }`,
  )
  document.adoptedStyleSheets = [sheet]
}

async function openGallery(): Promise<number> {
  const start = performance.now()
  const shown = paintedOnce(() =>
    [...document.querySelectorAll<HTMLImageElement>('#main [role=listitem] img')].some(
      ({ src }) => src !== '',
    ),
  )
  location.hash = '#/bewijs'
  return (await shown) - start
}

function work(): number {
  const start = performance.now()
  let sum = 0
  for (let i = 0; i < 20_000_000; i++) sum += i % 7
  if (sum < 0) throw new Error('cannot be')
  return performance.now() - start
}

window.probe = {
  text: paintedOnce(() => (document.getElementById('root')?.textContent ?? '') !== ''),
  usable: paintedOnce(isUsable),
  complete: paintedOnce(
    () =>
      document.querySelectorAll('#main article').length >= 2 &&
      document.querySelectorAll('#main li').length >= 3,
  ),
  students: paintedOnce(
    () => document.querySelectorAll('#main li a[href^="#/mentor/leerling/"]').length > 9,
  ),
  fillList,
  expectCount,
  found: () => counted ?? Promise.reject(new Error('nothing is expected')),
  scrollDown,
  rowHeight,
  skipRows,
  openGallery,
  work,
}
