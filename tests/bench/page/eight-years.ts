import { competencies } from '../../../src/content/competencies.ts'
import { zeroHlc } from '../../../src/domain/log/hybrid-clock.ts'
import { logOf, type Log } from '../../../src/domain/log/log.ts'
import type { DossierId, Op, RecordId } from '../../../src/domain/log/op.ts'
import { writeRecord } from '../../../src/domain/log/write.ts'
import { ownerRecordId } from '../../../src/domain/records/owner.ts'
import { groupBy } from '../../../src/lib/group-by.ts'
import { newId } from '../../../src/lib/ids.ts'
import { seededRandom, type Values } from '../../storage/store-world.ts'
import { rareWords, sentences } from './words.ts'

export interface LongDossier {
  readonly dossier: DossierId
  /** How many records, of which half are experiences unless `onlyExperiences`. */
  readonly records: number
  /** How many operations in all; more than the records need becomes later edits of their texts. */
  readonly ops: number
  readonly onlyExperiences?: boolean
  readonly seed: number
  readonly writer: string
  /** An older part of the same dossier, to go on from; its records are edited too. */
  readonly since?: Log
}

type Pick = (count: number) => number

const dayMs = 24 * 60 * 60 * 1000
const years = 8

const types = ['internship', 'openDay', 'sideJob', 'project', 'guestLesson']

/** The kinds of six records, over and over, after the owner and the schools. */
const mixture = ['experience', 'reflection', 'experience', 'step', 'experience', 'reflection']

/** A dossier as it stands after eight years of use; the same for the same seed and day. */
export function longDossier(options: LongDossier): Log {
  const { dossier, records, seed, writer, since } = options
  const random = seededRandom(seed)
  const pick = (count: number) => {
    const [high = 0, low = 0] = random(2)
    return (high * 256 + low) % count
  }
  const start = Date.now() - years * 365 * dayMs
  const known = groupBy(since?.ops.values() ?? [], (op) => op.rec)
  const ops: Op[] = [...(since?.ops.values() ?? [])]
  let hlc = zeroHlc
  let now = ops.reduce((last, op) => Math.max(last, op.hlc.t), start)
  const step = Math.floor((Date.now() - dayMs - now) / (options.ops + 1))

  function write(rec: RecordId, kind: string, values: Values): void {
    now += step
    const own = known.get(rec) ?? []
    const written = writeRecord({ dossier, writer, hlc, now, random }, own, { rec, kind, values })
    hlc = written.hlc
    ops.push(...written.ops)
    known.set(rec, [...own, ...written.ops])
  }

  const experiences: RecordId[] = []
  const dayAt = (index: number) => day(start + ((index + 1) / (records + 1)) * years * 365 * dayMs)
  const first = known.size
  for (let index = 0; index < records; index++) {
    if (first === 0 && index === 0) {
      write(ownerRecordId(dossier), 'owner', { firstName: 'Sam' })
      continue
    }
    const rec = newId(now, random)
    if (first === 0 && index < 5) {
      write(rec, 'period', school(index, start))
      continue
    }
    const kind = options.onlyExperiences ? 'experience' : mixture[index % mixture.length]
    const experience = experiences[pick(experiences.length)]
    if (kind === 'experience' || kind === undefined || experience === undefined) {
      const place = experiences.length
      const values = experienceValues(place, dayAt(index), pick)
      write(
        rec,
        'experience',
        options.onlyExperiences ? values : { ...values, ...parts(place, pick) },
      )
      experiences.push(rec)
    } else if (kind === 'reflection') {
      write(rec, kind, reflectionValues(experience, dayAt(index), pick))
    } else {
      write(rec, kind, stepValues(index, experience, dayAt(index + 3), pick))
    }
  }
  const editable = [...known].filter(([, [op]]) => op?.kind === 'experience')
  for (let index = 0; ops.length < options.ops; index++) {
    const [rec] = editable[pick(editable.length)] ?? []
    if (rec !== undefined) write(rec, 'experience', { story: `${sentences(3, pick)} (${index})` })
  }
  if (ops.length !== options.ops) throw new RangeError(`${ops.length} operations are too many`)
  return logOf(ops)
}

function experienceValues(place: number, date: string, pick: Pick): Values {
  const competency = competencies[pick(competencies.length)]?.id ?? ''
  return {
    type: types[pick(types.length)] ?? 'other',
    title: sentences(1, pick).slice(0, 60),
    story: sentences(3, pick),
    // Not in the story: later edits write that anew.
    people: rareWords(place),
    date,
    [`competencies/${competency}`]: true,
  }
}

/** Two of three are finished. */
function parts(place: number, pick: Pick): Values {
  const goal = { goal: sentences(1, pick) }
  if (place % 3 === 0) return goal
  return {
    ...goal,
    result: sentences(2, pick),
    evaluation: sentences(2, pick),
    conclusion: sentences(1, pick),
  }
}

function reflectionValues(experience: RecordId, date: string, pick: Pick): Values {
  const competency = competencies[pick(competencies.length)]?.id ?? ''
  const answer = (question: string) => ({ question, text: sentences(2, pick) })
  return {
    experience,
    competency,
    questionSet: `mbo.${competency}`,
    date,
    'answers.mbo.1': answer('Wat deed je precies?'),
    'answers.mbo.2': answer('Waar was je trots op?'),
  }
}

function stepValues(index: number, experience: RecordId, due: string, pick: Pick): Values {
  const state = index % 5 === 0 ? 'open' : 'done'
  return { what: sentences(1, pick).slice(0, 80), experience, due, state }
}

function school(index: number, start: number): Values {
  const level = ['vmbo-kb', 'vmbo-kb', 'mbo-3', 'mbo-4'][index - 1] ?? 'mbo-4'
  return { school: `School ${index}`, level, start: day(start + (index - 1) * 2 * 365 * dayMs) }
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
