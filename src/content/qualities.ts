import { doingQualities } from './qualities/doing.ts'
import { makingQualities } from './qualities/making.ts'
import { organisingQualities } from './qualities/organising.ts'
import { persistingQualities } from './qualities/persisting.ts'
import type { QualityEntry } from './qualities/quality.ts'
import { speakingQualities } from './qualities/speaking.ts'
import { teamworkQualities } from './qualities/teamwork.ts'
import { thinkingQualities } from './qualities/thinking.ts'
import { withPeopleQualities } from './qualities/with-people.ts'
import type { Text } from './text.ts'

/** A word for something a person can do, with its group. */
export interface Quality extends QualityEntry {
  readonly group: string
}

/** Qualities that belong together, so that 64 words fit on a phone. */
export interface QualityGroup {
  readonly id: string
  readonly name: Text
  readonly qualities: readonly Quality[]
}

function group(id: string, name: Text, entries: readonly QualityEntry[]): QualityGroup {
  return { id, name, qualities: entries.map((entry) => ({ ...entry, group: id })) }
}

/** All groups, in the order they are offered. */
export const qualityGroups: readonly QualityGroup[] = [
  group('withPeople', { nl: 'Met mensen', en: 'With people' }, withPeopleQualities),
  group('teamwork', { nl: 'Samen werken', en: 'Working together' }, teamworkQualities),
  group('doing', { nl: 'Doen', en: 'Doing' }, doingQualities),
  group('thinking', { nl: 'Denken', en: 'Thinking' }, thinkingQualities),
  group('making', { nl: 'Maken', en: 'Making' }, makingQualities),
  group('organising', { nl: 'Regelen', en: 'Organising' }, organisingQualities),
  group('persisting', { nl: 'Volhouden', en: 'Keeping going' }, persistingQualities),
  group('speaking', { nl: 'Praten en laten zien', en: 'Talking and showing' }, speakingQualities),
]

/** All qualities, group by group. */
export const qualities: readonly Quality[] = qualityGroups.flatMap((each) => each.qualities)

const byId = new Map(qualities.map((quality) => [quality.id, quality]))

/** The quality with this id; undefined for a student's own word or a word of another version. */
export function qualityById(id: string): Quality | undefined {
  return byId.get(id)
}
