import type { OutputText } from '../output-text.ts'
import type { ReadableEvidence, ReadableFile } from '../reading/readable.ts'
import { html, type Html } from './html.ts'

/** Pictures, sound and what else was kept, each beside what it shows. */
export function evidenceBlock(list: readonly ReadableEvidence[], text: OutputText): Html | false {
  if (list.length === 0) return false
  return html`<ul class="evidence">
    ${list.map((one) => html`<li>${evidencePiece(one, text)}</li>`)}
  </ul>`
}

function evidencePiece(piece: ReadableEvidence, text: OutputText): Html {
  const { file, url, title, typeText, alt } = piece
  const facts = [piece.day, piece.people, piece.consent].filter(Boolean)
  return html`<figure class="piece ${file?.show === 'image' && 'picture'}">
    ${file && shown(file, alt || title, text, { width: piece.width, height: piece.height })}
    <figcaption>
      <span class="kind"
        >${typeText}${piece.isPrivate && html` <span class="private">${text('outputs:page.private')}</span>`}</span
      >
      <span class="name"
        >${url === undefined ? title : html`<a href="${url}" rel="noreferrer">${title}</a>`}</span
      >
      ${alt !== '' && alt !== title && html`<span class="alt">${alt}</span>`}
      ${url !== undefined && html`<span class="url">${url}</span>`}
      ${facts.length > 0 && html`<span class="facts">${facts.join(' · ')}</span>`}
    </figcaption>
  </figure>`
}

/** Bytes by what they are: never anything that a browser would run. */
export function shown(
  { href, show, media }: ReadableFile,
  alt: string,
  text: OutputText,
  { width, height }: { width?: number | undefined; height?: number | undefined } = {},
): Html {
  if (href === undefined) return html`<p class="gone">${text('outputs:page.notHere')}</p>`
  const size =
    width !== undefined && height !== undefined && html` width="${width}" height="${height}"`
  switch (show) {
    case 'image':
      // Never lazy: what was not scrolled to would be missing on paper.
      return html`<img src="${href}" alt="${alt}" ${size} decoding="async" />`
    case 'audio':
      return html`<audio src="${href}" controls preload="none" aria-label="${alt}"></audio>`
    case 'video':
      return html`<video src="${href}" controls preload="none" aria-label="${alt}"></video>`
    case 'window':
    case 'download':
      return html`<p class="file">
        <a href="${href}" ${show === 'download' && html`download`}
          >${text('outputs:page.openFile')}</a
        >${media === 'application/octet-stream' && html` <span class="facts">${text('outputs:page.cannotShow')}</span>`}
      </p>`
  }
}
