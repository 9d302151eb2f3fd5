import { competencies } from '../../content/competencies.ts'
import type { ReadableCompetency } from '../reading/readable.ts'
import { html, type Html } from './html.ts'

const [pitch, edge, height] = [14, 18, 34]
const strandX = (strand: number) => edge + (strand - 1) * pitch
const strands = competencies.map(({ strand }) => strand)
const width = 2 * edge + (strands.length - 1) * pitch

/** The station of an entry: a capsule over the strands that come together in it. */
export function station(touched: readonly ReadableCompetency[]): Html {
  const on = touched.map(({ strand }) => strand).filter((strand) => strands.includes(strand))
  const xs = (on.length > 0 ? on : strands).map(strandX)
  const from = Math.min(...xs)
  return drawing(
    html`<rect
        class="capsule"
        x="${from - 9}"
        y="8"
        width="${Math.max(...xs) - from + 18}"
        height="18"
        rx="9"
      />${on.map((strand) => html`<circle class="s${strand}" cx="${strandX(strand)}" cy="17" r="4.6" />`)}`,
  )
}

/** The border of a school: an interchange that every strand runs through. */
export function interchange(): Html {
  return drawing(
    html`<rect
      class="interchange"
      x="${edge - 12}"
      y="2"
      width="${width - 2 * edge + 24}"
      height="30"
      rx="15"
    />`,
  )
}

function drawing(inside: Html): Html {
  return html`<svg
    class="station"
    width="${width}"
    height="${height}"
    aria-hidden="true"
    focusable="false"
  >
    ${inside}
  </svg>`
}
