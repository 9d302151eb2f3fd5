import type { RecordView } from '../../domain/log/view.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { isPlanned, talkKind, talkParts, talkTypes } from '../../domain/records/talk.ts'
import { plainDate } from '../../lib/dates.ts'
import { partOf, type Reading } from './read-parts.ts'
import type { Labelled, ReadableTalk } from './readable.ts'

/** A talk that was held, or is planned, with what came of it. */
export function readTalk(
  view: RecordView,
  belongings: Pick<ReadableTalk, 'steps' | 'feedback'>,
  reading: Reading,
  titleOf: (rec: string) => string | undefined,
): ReadableTalk {
  const { words, anchorOf } = reading
  const talk = readRecord(talkKind, view)
  const type = talkTypes.find((one) => one === talk.type)
  const people = Object.values(talk.people)
    .map(({ name, role }) => words.person(name, role))
    .filter(Boolean)
  const asked: Labelled[] = [
    { label: words.text('outputs:talk.question'), text: talk.question ?? '' },
    { label: words.text('outputs:talk.hope'), text: talk.hope ?? '' },
    ...talkParts.map((part) => ({
      label: words.text(`outputs:talk.${part}`),
      text: talk[part] ?? '',
    })),
  ]
  return {
    type: 'talk',
    ...partOf(view, talk.date ?? plainDate(talk.created), reading),
    title: words.text(type ? `outputs:talkType.${type}` : 'outputs:talk.one'),
    people,
    isPlanned: isPlanned(talk),
    parts: asked.filter(({ text }) => text.trim() !== ''),
    takeAway: talk.takeAway ?? '',
    noStep: talk.noStep ?? false,
    about: talk.experiences.flatMap((rec) => {
      const title = titleOf(rec)
      return title === undefined ? [] : [{ title, anchor: anchorOf(rec) }]
    }),
    competencies: talk.competencies.map(words.competency).sort((a, b) => a.strand - b.strand),
    qualities: talk.qualities.map(words.word),
    motives: talk.motives.map(words.word),
    ...belongings,
    isSigned: (talk.signature ?? '') !== '',
  }
}
