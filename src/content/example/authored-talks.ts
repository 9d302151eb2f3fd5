import { membersOf, record, type Authored, type AuthoredRecord, type Day } from './authored.ts'
import type { Text } from '../text.ts'

interface TalkData {
  readonly id: string
  readonly on: Day
  readonly date: Day
  readonly type: string
  readonly state: 'planned' | 'held'
  readonly time?: string
  readonly place?: Text | string
  readonly question?: Text
  readonly hope?: Text
  readonly lookBack?: Text
  readonly reflect?: Text
  readonly lookAhead?: Text
  readonly activate?: Text
  readonly takeAway?: Text
  /** By key: a name and a role. */
  readonly people: Readonly<Record<string, readonly [name: Text | string, role: string]>>
  readonly experiences: readonly string[]
  readonly qualities?: readonly string[]
  readonly motives?: readonly string[]
  readonly agreed?: true
}

/** A talk to come, or one that was held. */
export function talk(data: TalkData): AuthoredRecord {
  const { id, on, people, experiences, qualities = [], motives = [], agreed, ...plain } = data
  const values: Record<string, Authored> = {
    ...plain,
    ...Object.fromEntries(
      Object.entries(people).map(([key, [name, role]]) => [`people.${key}`, { name, role }]),
    ),
    ...membersOf('experiences', experiences),
    ...membersOf('qualities', qualities),
    ...membersOf('motives', motives),
  }
  return { ...record('talk', id, on, values, noHistory), ...(agreed && { agreed }) }
}

interface FeedbackData {
  readonly id: string
  readonly on: Day
  readonly about: string
  readonly name: Text | string
  readonly role: string
  readonly text: Text
  readonly qualities?: readonly string[]
  readonly answer?: Text
  readonly answered?: Day
  /** Given on the student's own device, in person; else the mentor wrote it elsewhere. */
  readonly onOwnersDevice?: true
  readonly read?: true
}

/** Words of somebody else. */
export function feedback(data: FeedbackData): AuthoredRecord {
  const { id, on, qualities = [], ...plain } = data
  const values = { ...plain, date: on, ...membersOf('qualities', qualities) }
  const written = record('feedback', id, on, values, noHistory)
  return data.onOwnersDevice ? written : { ...written, byMentor: true }
}

interface StatementData {
  readonly id: string
  readonly on: Day
  readonly type: 'fulfilled' | 'internshipDone'
  readonly set?: string
  readonly experience?: string
  readonly name: Text | string
  readonly role: string
  readonly school?: string
}

/** What somebody of school or workplace stated, in the student's presence. */
export function statement(data: StatementData): AuthoredRecord {
  const { id, on, ...plain } = data
  return record('statement', id, on, { ...plain, date: on, onOwnersDevice: true }, noHistory)
}

const noHistory = { edits: undefined, rival: undefined, binned: undefined }
