/** Markup that is safe to put into a page as it is; only `html` makes it. */
export interface Html {
  readonly markup: string
}

/** What may stand in a hole of `html`: text is escaped, markup stays, nothing is left out. */
export type HtmlPart = Html | string | number | undefined | false | readonly HtmlPart[]

/**
 * Markup from a template. Every text that is put into it is escaped, for text and for attributes
 * in double quotes; there is no other way in.
 */
export function html(template: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const markup = template.map((piece, index) => `${piece}${markupOf(parts[index])}`).join('')
  return { markup }
}

function markupOf(part: HtmlPart): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escaped(part)
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Also without what XML and HTML do not allow in a text, and without half characters. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(controls, '')
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
}

/** Control characters but tab and line ends, and the marks that turn the direction of text over. */
const controls = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu
