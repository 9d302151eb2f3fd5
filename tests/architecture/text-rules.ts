import { maxLines } from './floors.ts'
import type { Files } from './source-graph.ts'

/** What no file of ours says, with the reason. */
const unwanted: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/\b(TODO|FIXME|XXX|HACK)\b/, 'an open end: finish it or write an issue'],
  [/\b(describe|test|it|suite)\.(only|skip|todo|fixme|skipIf|runIf)\b/, 'a test that does not run'],
  [/@ts-(ignore|nocheck)/, 'types switched off'],
  [/data-testid|ByTestId/, 'a test id: find it as a person would'],
  [/\bvi\.(mock|doMock)\(\s*['"`]\.{1,2}\//, 'a mock of our own module'],
  [/\bwaitForTimeout\(/, 'a sleep: wait for what you want to see'],
  [/(?<![\w.:/])\/(work|home|root|tmp|Users)\/\w/, 'a path of one machine'],
]

/** Unwanted words, one line per place. */
export function unwantedWords(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        unwanted
          .filter(([pattern]) => pattern.test(line))
          .map(([, reason]) => `${path}:${index + 1} has ${reason}: ${line.trim()}`),
      ),
  )
}

/** Code files that hold more than one idea, by their length. */
export function longFiles(files: Files): string[] {
  return [...files]
    .filter(([path, text]) => isCode(path) && lines(text) > maxLines)
    .map(([path, text]) => `${path} has ${lines(text)} lines, ${maxLines} at most`)
}

/** Lines of the middle file of code. */
export function medianLines(files: Files): number {
  const lengths = [...files]
    .filter(([path]) => isCode(path))
    .map(([, text]) => lines(text))
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}

/** Names of files: kebab-case, so that they are found and sort alike on every system. */
export function oddNames(files: Files): string[] {
  return [...files.keys()]
    .filter((path) => !path.endsWith('.md'))
    .filter((path) => !/^[\da-z-]+(\.[\da-z-]+)*$/.test(path.split('/').pop() ?? ''))
    .map((path) => `${path} is not in kebab-case`)
}

/** Texts and data may be long. */
function isCode(path: string): boolean {
  return /\.(tsx?|m?js|css)$/.test(path) && !path.startsWith('src/content/')
}

function lines(text: string): number {
  return text.trimEnd().split('\n').length
}
