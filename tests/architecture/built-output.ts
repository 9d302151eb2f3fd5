/** What the built files may not hold; each rule gives one line per violation. */

/** Addresses inside libraries that are names or part of a message, never asked for. */
const harmless: readonly string[] = [
  'http://www.w3.org/',
  'https://react.dev/errors/',
  'https://react.i18next.com/',
  // Dexie's messages for developers.
  'http://bit.ly/2kdckMn',
  'https://tinyurl.com/y2uuvskb',
  // The name of the language in which the published schemas are written.
  'https://json-schema.org/draft/2020-12/schema',
  // The same of a CV as JSON Resume.
  'https://raw.githubusercontent.com/jsonresume/resume-schema/',
  // Names of vocabularies in what a PDF says of itself, and remarks in the library that makes it.
  'http://www.aiim.org/pdfa/ns/id/',
  'http://www.aiim.org/pdfua/ns/id/',
  'http://ns.adobe.com/',
  'http://purl.org/dc/elements/1.1/',
  'https://tools.ietf.org/html/rfc',
]

/**
 * Addresses on other hosts. `sources` are texts of ours in which an address is a source that a
 * person may look up; those are no violation.
 */
export function foreignAddresses(built: ReadonlyMap<string, string>, sources: string): string[] {
  return [...built].flatMap(([path, text]) =>
    [...text.matchAll(/(?:https?:|wss?:)?\/\/[\w-]+(?:\.[\w-]+)+[^\s"'`)\\<>]*/g)]
      .map(([address]) => address)
      // Without a protocol only HTML and CSS mean an address; in scripts it is a comment.
      .filter((address) => !address.startsWith('//') || /\.(html|css)$/.test(path))
      .filter((address) => !harmless.some((known) => address.startsWith(known)))
      .filter((address) => !sources.includes(address))
      .map((address) => `${path} holds ${address}`),
  )
}

/** What the policy of the page would stop, found before a browser does. */
export function againstPolicy(built: ReadonlyMap<string, string>): string[] {
  const stopped: readonly (readonly [files: RegExp, text: RegExp, reason: string])[] = [
    [/\.html$/, /<style|\sstyle=/, 'an inline style'],
    [/\.html$/, /<script(?![^>]*\ssrc=)/, 'an inline script'],
    [/\.html$/, /\son\w+=/, 'an inline handler'],
    [/\.css$/, /url\(\s*["']?data:/, 'a data: address'],
  ]
  return [...built].flatMap(([path, text]) =>
    stopped
      .filter(([files, pattern]) => files.test(path) && pattern.test(text))
      .map(([, , reason]) => `${path} holds ${reason}`),
  )
}

/**
 * Parts that fetch each other, and what needs those: one of them starts before what it needs has a
 * value. `imports` names for each part what it fetches before it starts.
 */
export function partsInCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports)
  for (;;) {
    const startable = [...left].filter(([, needs]) => !needs.some((part) => left.has(part)))
    if (startable.length === 0) return [...left.keys()]
    for (const [part] of startable) left.delete(part)
  }
}
