import { experienceKindName } from '../../content/experience-kinds.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { experienceKind, experienceParts } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { isAnswered, reflectionKind, type Reflection } from '../../domain/records/reflection.ts'
import { plainDate } from '../../lib/dates.ts'
import { partOf, type Reading } from './read-parts.ts'
import type { ReadableEvidence, ReadableExperience, ReadableReflection } from './readable.ts'

/** What belongs to an experience, already read. */
export type Belongings = Pick<
  ReadableExperience,
  'reflections' | 'steps' | 'evidence' | 'feedback' | 'statements'
>

export function readExperience(
  view: RecordView,
  belongings: Belongings,
  reading: Reading,
): ReadableExperience {
  const { words } = reading
  const experience = readRecord(experienceKind, view)
  const kind = experienceKindName(experience.type, words.termSet, words.language)
  // One without a day counts for the day it was written down, as on the line.
  const date = experience.date ?? plainDate(experience.created)
  return {
    type: 'experience',
    ...partOf(view, date, reading),
    day: words.days(date, experience.end),
    title: experience.title?.trim() || kind,
    kind,
    kindId: experience.type,
    end: experience.end,
    place: experience.place,
    people: experience.people,
    hours: experience.hours,
    story: experience.story ?? '',
    parts: experienceParts.map((part) => ({
      part,
      label: words.text(`outputs:part.${part}`),
      text: experience[part] ?? '',
    })),
    competencies: experience.competencies.map(words.competency).sort((a, b) => a.strand - b.strand),
    ...belongings,
    isPrivate: experience.private ?? false,
  }
}

export function readReflection(
  view: RecordView,
  reading: Reading,
  voiceOf: (rec: string | undefined) => ReadableEvidence | undefined,
): ReadableReflection {
  const { words } = reading
  const reflection = readRecord(reflectionKind, view)
  const { competency: id, competencyLabel } = reflection
  const competency = id === undefined ? undefined : words.competency(id)
  return {
    ...partOf(view, reflection.date, reading),
    title: competency?.name ?? words.text('outputs:reflection.starr'),
    competency,
    labelThen: competencyLabel === competency?.name ? undefined : competencyLabel,
    answers: Object.values(reflection.answers as Reflection['answers'])
      .filter(isAnswered)
      .map(({ question, text, voice }) => ({ question, text, voice: voiceOf(voice) })),
    qualities: reflection.qualities.map(words.word),
    motives: reflection.motives.map(words.word),
    noStep: reflection.noStep ?? false,
  }
}
