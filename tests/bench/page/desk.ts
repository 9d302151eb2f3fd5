import { competencies } from '../../../src/content/competencies.ts'
import { experienceKinds } from '../../../src/content/experience-kinds.ts'
import { addDays, plainDate } from '../../../src/lib/dates.ts'
import { openDexieDesk } from '../../../src/storage/mentor/dexie-desk.ts'
import { mentorName } from '../../../src/storage/mentor/mentor-database.ts'
import { createMentorStore } from '../../../src/storage/mentor/mentor-store.ts'
import { must } from '../../storage/store-world.ts'
import { packetOf, type GivenRecord } from '../../support/packets.ts'

const names = ['Noor', 'Yusuf', 'Daan', 'Lina', 'Mees', 'Sara', 'Bilal', 'Fleur', 'Sem', 'Amira']
const places = ['Zorgcentrum De Linde', 'Bakkerij Jansen', 'Garage Bos', 'Kinderopvang Pip']

/** A desk of so many students, each with a packet of so many records, made the same in every run. */
export async function fillDesk(students: number, records: number): Promise<void> {
  const clock = { now: () => Date.now() }
  const { tables } = openDexieDesk({ name: mentorName, indexedDB })
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
  const store = createMentorStore({ tables, clock, random })
  const today = plainDate(clock.now())
  for (let n = 0; n < students; n++) {
    const dossier = `dossier-of-bench-${n}`
    const given = recordsOf(n, records, today)
    const packet = packetOf(given, {
      ...{ dossier, share: `share-${n}`, owner: nameOf(n), keepUntil: addDays(today, 90) },
      made: clock.now() - n * 3_600_000,
      ...(n % 7 === 0 && { question: 'Past werken met mensen bij mij?' }),
    })
    await must(store.receive(packet))
    await must(store.editStudent(dossier, { group: `${3 + (n % 2)}${'ABC'[n % 3]}` }))
    if (n % 3 !== 0) await must(store.markSeen(dossier))
  }
  await must(store.writeProfile({ name: 'Meneer De Vries', role: 'mentor', school: 'De Overkant' }))
  store.close()
}

function nameOf(n: number): string {
  return `${names[n % names.length]} ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % 26]}.`
}

function recordsOf(n: number, count: number, today: string): GivenRecord[] {
  const given: GivenRecord[] = [
    { rec: `owner-dossier-of-bench-${n}`, kind: 'owner', values: { firstName: nameOf(n) } },
    {
      rec: `period-${n}`,
      kind: 'period',
      values: { school: 'De Overkant', level: 'vmbo-kb', year: 3, start: addDays(today, -400) },
    },
  ]
  for (let i = 0; given.length < count; i++) {
    const rec = `e-${n}-${i}`
    const date = addDays(today, -i * 6)
    const { id: kind } = experienceKinds[i % experienceKinds.length] ?? { id: 'other' }
    const { id: competency } = competencies[i % competencies.length] ?? { id: 'networking' }
    const title = `${places[(n + i) % places.length]}, dag ${i + 1}`
    given.push({
      rec,
      kind: 'experience',
      values: {
        ...{ type: kind, title, date, story: 'Ik hielp mee en stelde vragen.' },
        ...{ goal: 'Zien hoe het werkt.', result: 'Ik mocht zelf iets doen.' },
        [`competencies/${competency}`]: true,
      },
    })
    if (i % 3 === 0) given.push(reflectionOn(rec, competency, date))
    if (i % 4 === 0) given.push(stepFrom(rec, i, today))
    if (i % 12 === 5 && n % 5 !== 0) given.push(talkAbout(rec, i, date))
  }
  return given.slice(0, count)
}

function reflectionOn(experience: string, competency: string, date: string): GivenRecord {
  const answer = { question: 'Wat ging bijna vanzelf?', text: 'Ik bleef rustig toen het druk was.' }
  return {
    rec: `r-${experience}`,
    kind: 'reflection',
    values: { experience, competency, date, 'answers.q1': answer, 'qualities/calm': true },
  }
}

function stepFrom(experience: string, i: number, today: string): GivenRecord {
  const due = addDays(today, (i % 5) * 7 - 9)
  const state = i % 8 === 0 ? 'open' : 'done'
  return {
    rec: `s-${experience}`,
    kind: 'step',
    values: { experience, what: 'Bel de opleiding over meelopen', due, state, helper: 'Sam' },
  }
}

function talkAbout(experience: string, i: number, date: string): GivenRecord {
  return {
    rec: `t-${experience}`,
    kind: 'talk',
    values: {
      ...{ type: i % 24 === 5 ? 'career' : 'short', state: 'held', date },
      ...{ takeAway: 'Ik wil meer met mensen doen.', [`experiences/${experience}`]: true },
    },
  }
}
