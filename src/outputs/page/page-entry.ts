import type { OutputText } from '../output-text.ts'
import type { ReadableEntry, ReadableExperience, ReadableTalk } from '../reading/readable.ts'
import { html, type Html } from './html.ts'
import { evidenceBlock } from './page-evidence.ts'
import { station } from './page-line.ts'
import {
  competencyTags,
  feedbackBlock,
  otherVersions,
  ownWords,
  part,
  reflectionBlock,
  statementList,
  stepList,
  wordList,
} from './page-parts.ts'

/** One stop on the line: an experience, or a talk about them. */
export function entryArticle(entry: ReadableEntry, text: OutputText): Html {
  return html`<article class="entry" id="${entry.anchor}" aria-labelledby="${entry.anchor}-t">
    <div class="rail">${station(entry.competencies)}</div>
    <div class="beside">
      ${entry.type === 'experience' ? experience(entry, text) : talk(entry, text)}
    </div>
  </article>`
}

function experience(entry: ReadableExperience, text: OutputText): Html {
  const facts = [
    [text('outputs:page.place'), entry.place ?? ''],
    [text('outputs:page.people'), entry.people ?? ''],
    [text('outputs:page.hours'), entry.hours === undefined ? '' : String(entry.hours)],
  ].filter(([, value]) => value !== '')
  const told = entry.parts.filter(({ text: words }) => words.trim() !== '')
  return html`<header>
      <p class="when">
        ${entry.day} ·
        ${entry.kind}${entry.isPrivate && html` <span class="private">${text('outputs:page.private')}</span>`}
      </p>
      <h3 id="${entry.anchor}-t">${entry.title}</h3>
      ${competencyTags(entry.competencies)}
    </header>
    ${ownWords(entry.story)}
    ${
      facts.length > 0 &&
      html`<dl class="about">
        ${facts.map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
    }
    ${
      told.length > 0 &&
      html`<dl class="four">
        ${entry.parts.map(
          ({ label, text: words }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${ownWords(words) || html`<p class="facts">${text('outputs:page.open')}</p>`}</dd>
            </div>`,
        )}
      </dl>`
    }
    ${otherVersions(entry.others, text)} ${evidenceBlock(entry.evidence, text)}
    ${part(
      text('outputs:page.reflections'),
      entry.reflections.length > 0 &&
        html`${entry.reflections.map((reflection) => reflectionBlock(reflection, text))}`,
    )}
    ${part(text('outputs:page.steps'), stepList(entry.steps, text))}
    ${part(text('outputs:page.feedback'), feedbackBlock(entry.feedback, text))}
    ${part(text('outputs:page.statements'), statementList(entry.statements, text))}`
}

function talk(entry: ReadableTalk, text: OutputText): Html {
  const about = entry.about.map(({ title, anchor }) => html` <a href="#${anchor}">${title}</a>`)
  return html`<header>
      <p class="when">
        ${[entry.day, entry.isPlanned ? text('outputs:page.planned') : text('outputs:talk.one')].filter(Boolean).join(' · ')}
      </p>
      <h3 id="${entry.anchor}-t">${entry.title}</h3>
      ${competencyTags(entry.competencies)}
    </header>
    ${entry.people.length > 0 && html`<p><span class="label">${text('outputs:page.people')}</span> ${entry.people.join('; ')}</p>`}
    ${about.length > 0 && html`<p><span class="label">${text('outputs:page.about')}</span>${about.map((link, index) => [index > 0 && ',', link])}</p>`}
    ${
      entry.parts.length > 0 &&
      html`<dl class="four">
        ${entry.parts.map(
          ({ label, text: words }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${ownWords(words)}</dd>
            </div>`,
        )}
      </dl>`
    }
    ${
      entry.takeAway !== '' &&
      html`<div class="take-away">
        <p class="label">${text('outputs:field.takeAway')}</p>
        ${ownWords(entry.takeAway)}
      </div>`
    }
    ${wordList([...entry.qualities, ...entry.motives], text('outputs:page.words'))}
    ${otherVersions(entry.others, text)}
    ${part(text('outputs:page.agreements'), stepList(entry.steps, text))}
    ${entry.noStep && html`<p class="facts">${text('outputs:page.noStep')}</p>`}
    ${entry.isSigned && html`<p class="facts">${text('outputs:page.signed')}</p>`}
    ${part(text('outputs:page.feedback'), feedbackBlock(entry.feedback, text))}`
}
