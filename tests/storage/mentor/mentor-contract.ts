import { describe, expect, test } from 'vitest'
import { writeRecord } from '../../../src/domain/log/write.ts'
import type { Op } from '../../../src/domain/log/op.ts'
import { packetMade, packetOf, someRecords } from '../../support/packets.ts'
import { must, seededRandom, write } from '../store-world.ts'
import { openMentorStore, type OpenDesk } from './mentor-world.ts'

/** What every mentor's store promises, whatever it is made of. */
export function mentorContract(name: string, openDesk: OpenDesk): void {
  const open = () => openMentorStore(openDesk)
  const student = 'dossier-of-daan'
  const feedback = { about: 'e1', text: 'Je bleef rustig.', date: '2027-05-12' }

  describe(`${name}: packets and students`, () => {
    test('a packet makes a student, with what it says of itself and what is new', async () => {
      const { store } = open()
      const packet = packetOf(someRecords, { question: 'Past zorg bij mij?', purpose: 'gesprek' })
      expect(await must(store.receive(packet))).toMatchObject({
        state: 'taken',
        isNewStudent: true,
        news: ['e1', 'e2', 's1'],
      })
      expect(await must(store.readStudents())).toMatchObject([
        {
          ...{ dossier: student, name: 'Daan', group: '', keepUntil: '2027-08-01' },
          ...{ question: 'Past zorg bij mij?', purpose: 'gesprek', news: ['e1', 'e2', 's1'] },
          summary: {
            ...{ records: 3, stepsOpen: 1, stepsDone: 0, dues: ['2027-05-07'], talks: [] },
            ...{ kinds: { internship: 1, openDay: 1 }, competencies: ['networking'], unsent: 0 },
          },
        },
      ])
      expect(await must(store.readPackets(student))).toMatchObject([
        { share: 'share-1', made: packetMade, records: 3 },
      ])
    })

    test('the same packet twice changes nothing, nor does an older one of the same sharing', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords)))
      const before = await must(store.readStudents())
      expect(await must(store.receive(packetOf(someRecords)))).toMatchObject({ state: 'same' })
      const older = packetOf([], { made: packetMade - 1 })
      expect(await must(store.receive(older))).toMatchObject({ state: 'older' })
      expect(await must(store.readStudents())).toEqual(before)
    })

    test('of two packets the newest is shown, and only what it changed is new', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords)))
      await must(store.markSeen(student))
      const changed = { rec: 'e2', kind: 'experience', values: { title: 'Open dag Zorg, Aventus' } }
      const second = packetOf([...someRecords, changed], { share: 'share-2', made: packetMade + 9 })
      expect(await must(store.receive(second))).toMatchObject({ isNewStudent: false, news: ['e2'] })
      const view = await must(store.student(student).readRecord('e2'))
      expect(view?.fields['title']?.value).toBe('Open dag Zorg, Aventus')
      expect((await must(store.readStudent(student)))?.news).toEqual(['e2'])
      await must(store.markSeen(student))
      expect((await must(store.readStudent(student)))?.news).toEqual([])
    })

    test('records of one student never stand for those of another, whatever their ids', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords)))
      const same = { rec: 'e1', kind: 'experience', values: { title: 'Van Noor' } }
      await must(store.receive(packetOf([same], { dossier: 'dossier-of-noor', owner: 'Noor' })))
      const titles = [student, 'dossier-of-noor', 'dossier-of-nobody'].map(async (dossier) => {
        const view = await must(store.student(dossier).readRecord('e1'))
        return view?.fields['title']?.value
      })
      expect(await Promise.all(titles)).toEqual(['Zorgcentrum De Linde', 'Van Noor', undefined])
    })

    test('name and group are the mentor’s, and a later packet leaves them alone', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords)))
      await must(store.editStudent(student, { name: ' Daan K. ', group: '3B' }))
      await must(store.receive(packetOf(someRecords, { share: 'share-2', owner: 'Daantje' })))
      expect(await must(store.readStudent(student))).toMatchObject({ name: 'Daan K.', group: '3B' })
    })
  })

  describe(`${name}: what the mentor writes`, () => {
    test('feedback stands among the records and goes out until it is sent', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords)))
      const dossier = store.student(student)
      await must(write(dossier, 'f1', 'feedback', feedback))
      const [about] = await must(dossier.readRecords({ by: 'parent', parent: 'e1' }))
      expect(about?.fields['text']?.value).toBe('Je bleef rustig.')
      const outgoing = await must(store.readOutgoing(student))
      expect(new Set(outgoing?.ops.map(({ rec }) => rec))).toEqual(new Set(['f1']))
      expect((await must(store.readStudent(student)))?.summary.unsent).toBe(1)

      const signature = signatureAfter(outgoing?.ops ?? [])
      const { hlc = { t: 0, c: 0 }, ops = [] } = outgoing ?? {}
      await must(store.markSent(student, { at: 5, ops, signatures: [signature], hlc }))
      expect((await must(store.readOutgoing(student)))?.ops).toEqual([])
      expect(await must(store.readStudent(student))).toMatchObject({
        replied: 5,
        summary: { unsent: 0 },
      })

      await must(write(dossier, 'f1', 'feedback', { text: 'Je bleef heel rustig.' }))
      const again = await must(store.readOutgoing(student))
      expect(again?.ops.map(({ field, value }) => [field, value])).toContainEqual([
        'text',
        'Je bleef heel rustig.',
      ])
    })

    test('every student gets a writer of their own', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords)))
      await must(store.receive(packetOf(someRecords, { dossier: 'dossier-of-noor' })))
      const writers = [student, 'dossier-of-noor'].map(async (dossier) => {
        return (await must(store.readOutgoing(dossier)))?.writer
      })
      const [daan, noor] = await Promise.all(writers)
      expect(daan).not.toBe(noor)
      expect([daan, noor]).not.toContain(`phone-${student}`)
    })

    test('the records of the student are never written, nor kinds that are not given', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords)))
      const dossier = store.student(student)
      await expect(write(dossier, 'e1', 'experience', { title: 'x' })).rejects.toThrow(TypeError)
      await expect(write(dossier, 'e1', 'feedback', { text: 'x' })).rejects.toThrow(TypeError)
      await expect(write(dossier, 'f9', 'feedback', { answer: 'x' })).rejects.toThrow(TypeError)
      expect((await must(store.readOutgoing(student)))?.ops).toEqual([])
    })

    test('the student’s answer on the mentor’s own words is shown, and is news', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords)))
      const dossier = store.student(student)
      await must(write(dossier, 'f1', 'feedback', feedback))
      await must(store.markSeen(student))
      const back = {
        rec: 'f1',
        kind: 'feedback',
        values: { ...feedback, text: 'van de leerling', answer: 'Dank u.' },
      }
      const second = packetOf([...someRecords, back], { share: 'share-2', made: packetMade + 9 })
      expect((await must(store.receive(second))).news).toEqual(['f1'])
      const view = await must(dossier.readRecord('f1'))
      expect(view?.fields['answer']?.value).toBe('Dank u.')
      expect(view?.fields['text']?.value).toBe('Je bleef rustig.')
    })

    test('typing is kept by student and form', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords)))
      const dossier = store.student(student)
      const draft = { key: 'feedback/f1', value: { text: 'Je b' }, at: 7 }
      await must(dossier.writeDraft(draft))
      expect(await must(dossier.readDraft('feedback/f1'))).toEqual(draft)
      expect(await must(store.student('dossier-of-noor').readDrafts())).toEqual([])
      await must(dossier.dropDraft('feedback/f1'))
      expect(await must(dossier.readDrafts())).toEqual([])
    })
  })

  describe(`${name}: the desk`, () => {
    test('the profile is empty until it is written', async () => {
      const { store } = open()
      expect(await must(store.readProfile())).toEqual({ name: '', role: '', school: '' })
      const profile = { name: 'meneer De Vries', role: 'mentor', school: 'De Overkant' }
      await must(store.writeProfile(profile))
      expect(await must(store.readProfile())).toEqual(profile)
    })

    test('nothing that a reply is made of ever holds a private note', async () => {
      const { store, notes, tables } = open()
      await must(store.receive(packetOf(someRecords)))
      await must(notes.write(student, 'CANARY-NOTE'))
      await must(write(store.student(student), 'f1', 'feedback', feedback))
      const reach = [
        await must(store.readOutgoing(student)),
        await must(store.readStudents()),
        await must(store.readPackets(student)),
        await must(store.student(student).readLog()),
        await must(store.student(student).readDrafts()),
        await must(tables.read(student)),
      ]
      expect(JSON.stringify(reach.map(plain))).not.toContain('CANARY-NOTE')
      expect(await must(notes.read(student))).toBe('CANARY-NOTE')
    })

    test('changes are told of', async () => {
      const { store } = open()
      const told = new Set<string>()
      store.subscribe((event) => {
        if (event.type === 'changed') for (const table of event.tables) told.add(table)
      })
      await must(store.receive(packetOf(someRecords)))
      await must(store.student(student).writeDraft({ key: 'x', value: 'y', at: 1 }))
      await expect.poll(() => [...told].sort()).toEqual(['drafts', 'records'])
    })
  })
}

/** A log as something that can be looked through. */
function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('erasures' in value)) return value
  return [...(value as unknown as { ops: Map<string, Op> }).ops.values()]
}

function signatureAfter(ops: readonly Op[]): Op {
  const [first] = ops
  if (first === undefined) throw new Error('nothing to sign')
  const { dossier, writer, hlc, rec, kind } = first
  const pen = { dossier, writer, hlc, now: hlc.t + 1, random: seededRandom(77) }
  const [op] = writeRecord(pen, ops, { rec, kind, values: { signature: 'abc' } }).ops
  if (op === undefined) throw new Error('nothing was written')
  return op
}
