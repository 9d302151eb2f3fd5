import { competencies } from '../content/competencies.ts'
import type { RecordView } from '../domain/log/view.ts'
import { html, type Html } from './page/html.ts'
import { pageStyle } from './page/page-style.ts'
import { entryArticle } from './page/page-entry.ts'
import { evidenceBlock } from './page/page-evidence.ts'
import { interchange } from './page/page-line.ts'
import { feedbackBlock, reflectionBlock, statementList, stepList } from './page/page-parts.ts'
import { readableDossier, type ReadingOptions } from './readable-dossier.ts'
import type { ReadableChapter, ReadableDossier, ReadableWord } from './reading/readable.ts'
import { readingWords, type ReadingWords } from './reading/reading-words.ts'
import type { OutputText } from './output-text.ts'

export interface DossierPageInput extends ReadingOptions {
  /** All records of a dossier, or those of a packet. */
  readonly views: readonly RecordView[]
  /** What the page is: a whole dossier, or a part that was given to somebody. */
  readonly purpose: 'copy' | 'transfer' | 'packet'
  /** Left out: "Loopbaandossier van ..." or "Leesmap van ...". */
  readonly title?: string
  /** Of a packet: what it is for, what the owner asks, until when it may be kept (YYYY-MM-DD). */
  readonly reason?: string
  readonly question?: string
  readonly keepUntil?: string
  /**
   * Leaves the style out. The app's own policy allows no style in a page, so who shows the page
   * inside the app gives it `pageStyle` by hand (`ui/paper-frame`).
   */
  readonly bare?: boolean
}

/**
 * `index.html` of a dossier: the whole of it for a person, in one text. It has no script, asks
 * nothing of any network, and every foreign text in it is escaped; its own policy forbids the rest.
 */
export function dossierPage(input: DossierPageInput): string {
  const { views, text, bare = false } = input
  const dossier = readableDossier(views, input)
  const words = readingWords(dossier.language, dossier.termSet, text)
  const title = input.title ?? titleOf(dossier, input)
  const rest = restOf(dossier, text)
  return html`<!doctype html>
    <html lang="${dossier.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${!bare && ownStyle}
      </head>
      <body id="top">
        <main>
          ${cover(title, input, words)} ${contents(dossier, rest, text)} ${aboutMe(dossier, text)}
          ${chapterOf('open-steps', text('outputs:page.openSteps'), stepList(dossier.openSteps, text, true))}
          ${dossier.chapters.map((chapter, index) => schoolChapter(chapter, index, text))} ${rest}
        </main>
        <footer>
          <p>${text('outputs:page.foot')} <a href="#top">${text('outputs:page.top')}</a></p>
        </footer>
      </body>
    </html> `.markup
}

/** Our own text: it holds nothing that would end the element. */
const ownStyle: Html = { markup: `<style>${pageStyle}</style>` }

/** Own files beside the page, and style in the page; nothing that runs, nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' file: blob:",
  "media-src 'self' file: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function titleOf({ owner }: ReadableDossier, { purpose, text }: DossierPageInput): string {
  if (owner === undefined) {
    return text(purpose === 'packet' ? 'outputs:page.packet' : 'outputs:page.title')
  }
  const key = purpose === 'packet' ? 'outputs:page.packetOf' : 'outputs:page.titleOf'
  return text(key, { name: owner })
}

function cover(title: string, input: DossierPageInput, words: ReadingWords): Html {
  const { text, today, reason, question, keepUntil } = input
  return html`<header class="cover">
    <div class="cover-line">${interchange()}</div>
    <h1>${title}</h1>
    <p class="facts">${text('outputs:page.made', { day: words.day(today) })}</p>
    ${reason !== undefined && html`<p><span class="label">${text('outputs:page.reason')}</span> ${reason}</p>`}
    ${question !== undefined && html`<p class="ask"><span class="label">${text('outputs:page.question')}</span> ${question}</p>`}
    ${keepUntil !== undefined && html`<p>${text('outputs:page.keepUntil', { day: words.day(keepUntil) })}</p>`}
    <section class="strands">
      <h2>${text('outputs:page.strands')}</h2>
      <ul>
        ${competencies.map(({ id, strand }) => {
          const { name, question: asks } = words.competency(id)
          return html`<li class="t${strand}">
            <span class="swatch b${strand}"></span><span><strong>${name}</strong> ${asks}</span>
          </li>`
        })}
      </ul>
    </section>
  </header>`
}

function contents(dossier: ReadableDossier, rest: Html | false, text: OutputText): Html {
  const hasWords = dossier.qualities.length + dossier.motives.length > 0
  return html`<nav class="contents" aria-labelledby="contents-t">
    <h2 id="contents-t">${text('outputs:page.contents')}</h2>
    <ol>
      ${hasWords && html`<li><a href="#about-me">${text('outputs:page.aboutMe')}</a></li>`}
      ${dossier.openSteps.length > 0 && html`<li><a href="#open-steps">${text('outputs:page.openSteps')}</a></li>`}
      ${dossier.chapters.map(
        ({ anchor, title, entries }) =>
          html`<li>
            <a href="#${anchor}">${title}</a> ${
              entries.length > 0 &&
              html`<ol>
                ${entries.map((entry) => html`<li><a href="#${entry.anchor}">${entry.title}</a></li>`)}
              </ol>`
            }
          </li>`,
      )}
      ${rest && html`<li><a href="#rest">${text('outputs:page.rest')}</a></li>`}
    </ol>
  </nav>`
}

function aboutMe({ qualities, motives }: ReadableDossier, text: OutputText): Html | false {
  const list = (title: string, words: readonly ReadableWord[]) =>
    words.length > 0 &&
    html`<section class="my-words">
      <h3>${title}</h3>
      <ul>
        ${words.map(({ word, proof }) => html`<li><strong>${word}</strong>${proof.slice(0, 3).map(({ title: at, anchor }, index) => html`${index > 0 ? ', ' : ' '}<a href="#${anchor}">${at}</a>`)}</li>`)}
      </ul>
    </section>`
  if (qualities.length + motives.length === 0) return false
  return chapterOf(
    'about-me',
    text('outputs:page.aboutMe'),
    html`${list(text('outputs:page.good'), qualities)}${list(text('outputs:page.want'), motives)}`,
  )
}

function schoolChapter(chapter: ReadableChapter, index: number, text: OutputText): Html {
  const { anchor, title, facts, entries, isSchool } = chapter
  return html`<section class="chapter" aria-labelledby="${anchor}-t" id="${anchor}">
    <header class="school">
      <div class="rail">${isSchool && interchange()}</div>
      <div class="beside">
        <h2 id="${anchor}-t">${title}</h2>
        ${facts.length > 0 && html`<p class="facts">${facts.join(' · ')}</p>`}
        ${index > 0 && html`<p class="facts">${text('outputs:page.border')}</p>`}
        ${entries.length === 0 && html`<p class="facts">${text('outputs:page.emptyChapter')}</p>`}
      </div>
    </header>
    ${entries.map((entry) => entryArticle(entry, text))}
  </section>`
}

function restOf(dossier: ReadableDossier, text: OutputText): Html | false {
  const { reflections, steps, evidence, feedback, statements, unknownRecords } = dossier
  const parts = [
    section(
      text('outputs:page.looseReflections'),
      reflections.length > 0 && html`${reflections.map((one) => reflectionBlock(one, text))}`,
    ),
    section(text('outputs:page.looseSteps'), stepList(steps, text)),
    section(text('outputs:page.looseEvidence'), evidenceBlock(evidence, text)),
    section(text('outputs:page.looseFeedback'), feedbackBlock(feedback, text)),
    section(text('outputs:page.statements'), statementList(statements, text)),
    unknownRecords > 0 &&
      html`<p class="facts">${text('outputs:page.unknown', { amount: unknownRecords })}</p>`,
  ].filter((part) => part !== false)
  return parts.length > 0 && chapterOf('rest', text('outputs:page.rest'), html`${parts}`)
}

function chapterOf(id: string, title: string, inside: Html | false): Html | false {
  return (
    inside &&
    html`<section class="plain" id="${id}" aria-labelledby="${id}-t">
      <h2 id="${id}-t">${title}</h2>
      ${inside}
    </section>`
  )
}

function section(title: string, inside: Html | false): Html | false {
  return (
    inside &&
    html`<section class="part">
      <h3>${title}</h3>
      ${inside}
    </section>`
  )
}
