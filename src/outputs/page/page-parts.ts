import type { OutputText } from '../output-text.ts'
import type {
  Labelled,
  ReadableCompetency,
  ReadableFeedback,
  ReadableReflection,
  ReadableStatement,
  ReadableStep,
} from '../reading/readable.ts'
import { html, type Html } from './html.ts'
import { shown } from './page-evidence.ts'

/** Text of a person as paragraphs; a line end stays a line end. */
export function ownWords(words: string): Html | false {
  const paragraphs = words.split(/\n{2,}/).filter((part) => part.trim() !== '')
  if (paragraphs.length === 0) return false
  return html`<div class="own">${paragraphs.map((part) => html`<p>${part.trim()}</p>`)}</div>`
}

export function competencyTags(list: readonly ReadableCompetency[]): Html | false {
  if (list.length === 0) return false
  return html`<ul class="tags">
    ${list.map(({ name, strand }) => html`<li class="tag t${strand}">${name}</li>`)}
  </ul>`
}

export function wordList(words: readonly string[], label: string): Html | false {
  if (words.length === 0) return false
  return html`<p class="words">
    <span class="label">${label}</span>
    ${words.map((word) => html`<span class="word">${word}</span> `)}
  </p>`
}

/** What was written elsewhere at the same time: no text is missing, on paper either. */
export function otherVersions(others: readonly Labelled[], text: OutputText): Html | false {
  if (others.length === 0) return false
  return html`<div class="others">
    ${others.map(({ label, text: words }) => html`<p><span class="label">${[text('outputs:page.other'), label].filter(Boolean).join(': ')}</span> ${words}</p>`)}
  </div>`
}

/** A heading of a part of an entry, one level below the entry. */
export function part(title: string, inside: Html | false): Html | false {
  return (
    inside &&
    html`<section class="part">
      <h4>${title}</h4>
      ${inside}
    </section>`
  )
}

export function stepList(steps: readonly ReadableStep[], text: OutputText, from = false) {
  if (steps.length === 0) return false
  return html`<ul class="steps">
    ${steps.map((step) => html`<li class="${step.state}">${stepItem(step, text, from)}</li>`)}
  </ul>`
}

function stepItem(step: ReadableStep, text: OutputText, from: boolean): Html {
  const isOpen = step.state === 'open' || step.state === 'moved'
  const facts = [
    isOpen && step.day !== '' ? text('outputs:page.due', { day: step.day }) : '',
    step.helper === '' ? '' : text('outputs:page.with', { helper: step.helper }),
    isOpen && step.state === 'open' ? '' : step.stateText,
  ].filter(Boolean)
  return html`<p class="what">${step.what}</p>
    ${step.why !== '' && html`<p><span class="label">${text('outputs:field.why')}</span> ${step.why}</p>`}
    ${step.firstStep !== '' && html`<p><span class="label">${text('outputs:field.firstStep')}</span> ${step.firstStep}</p>`}
    ${step.note !== '' && html`<p><span class="label">${text('outputs:field.note')}</span> ${step.note}</p>`}
    ${facts.length > 0 && html`<p class="facts">${facts.join(' · ')}</p>`}
    ${from && step.from && html`<p class="facts"><a href="#${step.from.anchor}">${step.from.title}</a></p>`}
    ${otherVersions(step.others, text)}`
}

export function reflectionBlock(reflection: ReadableReflection, text: OutputText): Html {
  const { competency, labelThen, answers, qualities, motives } = reflection
  return html`<div class="reflection ${competency && `t${competency.strand}`}">
    <h5>${reflection.title}</h5>
    ${reflection.day !== '' && html`<p class="facts">${reflection.day}</p>`}
    ${labelThen !== undefined && html`<p class="facts">${text('outputs:page.labelThen', { label: labelThen })}</p>`}
    <dl>
      ${answers.map(
        ({ question, text: answer, voice }) =>
          html`<dt>${question}</dt>
            <dd>
              ${ownWords(answer)}${voice?.file && shown(voice.file, `${text('outputs:page.listen')}: ${question}`, text)}${voice && voice.alt !== '' && html`<p class="facts">${voice.alt}</p>`}
            </dd>`,
      )}
    </dl>
    ${wordList([...qualities, ...motives], text('outputs:page.words'))}
    ${reflection.noStep && html`<p class="facts">${text('outputs:page.noStep')}</p>`}
    ${otherVersions(reflection.others, text)}
  </div>`
}

export function feedbackBlock(list: readonly ReadableFeedback[], text: OutputText): Html | false {
  if (list.length === 0) return false
  return html`${list.map(
    (one) =>
      html`<blockquote class="feedback">
        ${ownWords(one.text)}${one.voice && shown(one.voice, `${text('outputs:page.listen')}: ${one.by}`, text)}
        ${wordList(one.words, text('outputs:page.words'))}
        <p class="facts">${[one.by, one.day].filter(Boolean).join(' · ')}</p>
        ${one.onOwnersDevice && html`<p class="facts">${text('outputs:page.onOwnersDevice')}</p>`}
        ${one.isSigned && html`<p class="facts">${text('outputs:page.signed')}</p>`}
        ${one.answer !== '' && html`<p><span class="label">${text('outputs:page.answer')}</span> ${one.answer}</p>`}
        ${otherVersions(one.others, text)}
      </blockquote>`,
  )}`
}

export function statementList(list: readonly ReadableStatement[], text: OutputText): Html | false {
  if (list.length === 0) return false
  return html`<ul class="statements">
    ${list.map(
      (one) =>
        html`<li class="${one.isWithdrawn && 'withdrawn'}">
          <p class="what">
            ${one.title}${one.isWithdrawn && html` <span class="private">${text('outputs:page.withdrawn')}</span>`}
          </p>
          ${one.text !== '' && html`<p>${one.text}</p>`}
          <p class="facts">${[one.by, one.day].filter(Boolean).join(' · ')}</p>
          ${one.isSigned && html`<p class="facts">${text('outputs:page.signed')}</p>`}
        </li>`,
    )}
  </ul>`
}
