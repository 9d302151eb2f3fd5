import { addDays, isPlainDate } from '../lib/dates.ts'
import type { OutputText } from './output-text.ts'
import type { ReadableDossier, ReadableStep, ReadableTalk } from './reading/readable.ts'

/**
 * Open steps with a day, and talks to come, as a calendar (RFC 5545): whole days, so that no zone
 * can move them. The id of an event is that of its record, so a second import moves what was moved.
 * `at` is when it was made, ms since 1970.
 */
export function calendar(dossier: ReadableDossier, text: OutputText, at: number): string {
  const talks = dossier.chapters.flatMap(({ entries }) =>
    entries.filter((entry) => entry.type === 'talk' && entry.isPlanned),
  ) as ReadableTalk[]
  const stamp = new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const event = (about: Event) => (isPlainDate(about.date ?? '') ? eventLines(about, stamp) : [])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//loopbaandossier//loopbaandossier//NL',
    'CALSCALE:GREGORIAN',
    ...dossier.openSteps.flatMap((step) =>
      event({ ...step, title: step.what, more: stepMore(step, text) }),
    ),
    ...talks.flatMap((talk) => event({ ...talk, more: talkMore(talk) })),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

interface Event {
  readonly rec: string
  readonly date: string | undefined
  readonly title: string
  readonly more: string
}

function stepMore({ why, firstStep, helper }: ReadableStep, text: OutputText): string {
  return [
    why,
    firstStep === '' ? '' : `${text('outputs:field.firstStep')}: ${firstStep}`,
    helper === '' ? '' : text('outputs:page.with', { helper }),
  ]
    .filter(Boolean)
    .join('\n')
}

function talkMore({ people, parts }: ReadableTalk): string {
  return [people.join('; '), ...parts.map(({ label, text }) => `${label}: ${text}`)]
    .filter(Boolean)
    .join('\n')
}

function eventLines({ rec, date = '', title, more }: Event, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(rec)}@loopbaandossier`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    // The end is the first day that is not part of it.
    `DTEND;VALUE=DATE:${addDays(date, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    ...(more === '' ? [] : [`DESCRIPTION:${escaped(more)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** A record id of another program may hold anything; what is no id of ours is written in hex. */
function uidOf(rec: string): string {
  if (/^[\w-]{1,100}$/.test(rec)) return rec
  return Array.from(new TextEncoder().encode(rec.toWellFormed()), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/** RFC 5545, 3.3.11: what would end a text or a line; other control characters are not allowed. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(controls, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
}
const controls = /(?![\t\n])\p{Cc}/gu

/** RFC 5545, 3.1: at most 75 bytes a line, further ones begin with a space; no letter is split. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let [now, bytes] = ['', 0]
  for (const sign of line) {
    const size = encoder.encode(sign).length
    if (bytes + size > 75) {
      lines.push(now)
      now = ' '
      bytes = 1
    }
    now += sign
    bytes += size
  }
  return [...lines, now].join('\r\n')
}
