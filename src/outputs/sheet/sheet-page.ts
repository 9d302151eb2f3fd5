import { html } from '../page/html.ts'
import style from './sheet-page.css?raw'
import type { Sheet } from './sheet.ts'

/** The style of `sheetPage`; it has none of its own, for it is shown inside the app. */
export const sheetStyle: string = style

/**
 * More letters than this stand smaller, so that all of it stays on one page: some 48 lines of 95
 * letters, of which each item leaves half a line empty and each heading takes two.
 */
const roomy = 4200

/** A sheet as a page to look at and to print, without scripts. */
export function sheetPage({ language, title, lines, sections, foot }: Sheet): string {
  const items = sections.flatMap((section) => section.items)
  const letters = items.reduce(
    (sum, { lead, text, facts }) => sum + 50 + lead.length + text.length + facts.length,
    sections.length * 180,
  )
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
      </head>
      <body class="${letters > roomy && 'full'}">
        <main>
          <h1>${title}</h1>
          ${lines.map((line) => html`<p>${line}</p>`)}
          ${sections.map(
            (section) =>
              html`<section>
                <h2>${section.title}</h2>
                <ul>
                  ${section.items.map(({ lead, text, facts }) => html`<li>${lead !== '' && html`<strong>${lead}${text !== '' && ':'}</strong> `}${text}${facts !== '' && html` <span class="facts">· ${facts}</span>`}</li>`)}
                </ul>
              </section>`,
          )}
        </main>
        ${foot !== '' && html`<footer>${foot}</footer>`}
      </body>
    </html> `.markup
}
