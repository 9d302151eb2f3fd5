import { canonicalJson } from '../../src/lib/json.ts'
import { opWith } from '../support/ops.ts'

/** A sound line of a log. */
export const line = canonicalJson(opWith({ id: 'z', rec: 'rec-9', value: 'a' }))
/** The line with one thing changed. */
export function changed(from: string, to: string): string {
  if (!line.includes(from)) throw new Error(`the line has no ${from}`)
  return line.replace(from, () => to)
}

/** Lines that are not taken, each with the reason. */
export const hostileLines: readonly [string, string | Uint8Array, string][] = [
  ['__proto__ as a key', changed('"v":1', '"v":1,"__proto__":{"x":1}'), 'notCanonical'],
  ['__proto__ in a value', changed('"value":"a"', '"value":{"__proto__":{"x":1}}'), 'notCanonical'],
  [
    'constructor.prototype',
    changed('"value":"a"', '"value":{"constructor":{"prototype":1}}'),
    'notCanonical',
  ],
  ['depth 10,000', '['.repeat(10_000), 'tooDeep'],
  ['depth 500,000', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, 'tooDeep'],
  ['a value of 33 levels', changed('"a"', `${'['.repeat(33)}${']'.repeat(33)}`), 'tooDeep'],
  ['a long text', changed('"value":"a"', `"value":"${'a'.repeat(2 ** 20)}"`), 'tooLong'],
  ['1e400', changed('"value":"a"', '"value":1e400'), 'notCanonical'],
  ['-0', changed('"value":"a"', '"value":-0'), 'notCanonical'],
  ['2^53 + 1', changed('"value":"a"', '"value":9007199254740993'), 'notCanonical'],
  ['a lone surrogate', changed('"value":"a"', '"value":"\\ud800"'), 'notCanonical'],
  ['a byte order mark', `\ufeff${line}`, 'notJson'],
  ['UTF-16', new Uint8Array(Buffer.from(line, 'utf16le')), 'notJson'],
  ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'notUtf8'],
  ['an overlong form', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), 'notUtf8'],
  ['duplicate keys', changed('"v":1', '"v":1,"v":1'), 'notCanonical'],
  ['keys in another order', changed('"v":1,"value":"a"', '"value":"a","v":1'), 'notCanonical'],
  ['half a line', line.slice(0, -9), 'notJson'],
  ['no object', '"text"', 'notAnOperation'],
  ['another dossier', changed('dossier-1', 'dossier-2'), 'otherDossier'],
  ['a clock of -1', changed('"t":1000', '"t":-1'), 'notAnOperation'],
  ['a clock of half a millisecond', changed('"t":1000', '"t":0.5'), 'notAnOperation'],
  ...['dossier', 'field', 'hlc', 'id', 'kind', 'prev', 'rec', 'v', 'writer'].flatMap((key) =>
    [null, [1], { a: 1 }, -1, ''].map((value): [string, string, string] => [
      `${key} as ${JSON.stringify(value)}`,
      canonicalJson({ ...opWith({ id: 'a' }), [key]: value }),
      'notAnOperation',
    ]),
  ),
]
