import { describe, expect, test } from 'vitest'
import { packetMade, packetOf, someRecords } from '../../support/packets.ts'
import { must, write } from '../store-world.ts'
import { openMentorStore, type OpenDesk } from './mentor-world.ts'

/** Nothing is here longer than its owner allowed. */
export function mentorExpiryContract(name: string, openDesk: OpenDesk): void {
  const open = () => openMentorStore(openDesk)
  const student = 'dossier-of-daan'
  const feedback = { about: 'e1', text: 'Je bleef rustig.', date: '2027-05-12' }

  describe(`${name}: until when`, () => {
    test('on its last day a student is here, the day after not, with everything of them', async () => {
      const { store, notes, tables } = open()
      await must(store.receive(packetOf(someRecords, { keepUntil: '2027-06-30' })))
      await must(write(store.student(student), 'f1', 'feedback', feedback))
      await must(notes.write(student, 'Thuis is het druk.'))
      await must(store.student(student).writeDraft({ key: 'x', value: 'y', at: 1 }))
      expect(await must(store.eraseExpired('2027-06-30'))).toEqual([])
      expect(await must(store.readExpired())).toBeUndefined()

      expect(await must(store.eraseExpired('2027-07-01'))).toEqual([student])
      expect(await must(store.readStudents())).toEqual([])
      expect(await must(tables.read(student))).toEqual({
        ...{ student: undefined, packets: [], received: [], own: [] },
      })
      expect(await must(notes.read(student))).toBe('')
      expect(await must(store.student(student).readDrafts())).toEqual([])
      expect(await must(store.readExpired())).toEqual({
        students: 1,
        packets: 1,
        day: '2027-07-01',
      })
      await must(store.forgetExpired())
      expect(await must(store.readExpired())).toBeUndefined()
    })

    test('of two packets only the one whose day passed goes; the older values show again', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords, { keepUntil: '2027-12-31' })))
      const more = { rec: 'e3', kind: 'experience', values: { title: 'Bijbaan' } }
      const changed = { rec: 'e1', kind: 'experience', values: { title: 'Nieuwe titel' } }
      const second = packetOf([...someRecords, changed, more], {
        ...{ share: 'share-2', made: packetMade + 9, keepUntil: '2027-06-01', question: 'En nu?' },
      })
      await must(store.receive(second))
      expect((await must(store.readStudent(student)))?.keepUntil).toBe('2027-12-31')

      expect(await must(store.eraseExpired('2027-06-02'))).toEqual([])
      const dossier = store.student(student)
      expect(await must(dossier.readRecord('e3'))).toBeUndefined()
      const view = await must(dossier.readRecord('e1'))
      expect(view?.fields['title']?.value).toBe('Zorgcentrum De Linde')
      const row = await must(store.readStudent(student))
      expect(row).toMatchObject({ share: 'share-1', summary: { records: 3 } })
      expect(row?.question).toBeUndefined()
      expect(row?.news).not.toContain('e3')
    })

    test('what is not past is not read: looking happens at every start', async () => {
      const read: string[] = []
      const { store } = openMentorStore(openDesk, (tables) => ({
        ...tables,
        read: (dossier) => {
          read.push(dossier)
          return tables.read(dossier)
        },
      }))
      await must(store.receive(packetOf(someRecords, { keepUntil: '2027-12-31' })))
      const other = 'dossier-of-noor'
      const past = { dossier: other, share: 'share-2', keepUntil: '2027-06-01' }
      await must(store.receive(packetOf(someRecords, past)))
      await must(store.receive(packetOf(someRecords, { dossier: other, share: 'share-3' })))
      read.length = 0
      expect(await must(store.eraseExpired('2027-06-02'))).toEqual([])
      expect(new Set(read)).toEqual(new Set([other]))
      expect(await must(store.readPackets(other))).toHaveLength(1)
    })

    test('a mentor may keep it shorter, never longer', async () => {
      const { store } = open()
      await must(store.receive(packetOf(someRecords)))
      await must(store.keepShorter(student, '2028-01-01'))
      expect((await must(store.readStudent(student)))?.keepUntil).toBe('2027-08-01')
      await must(store.keepShorter(student, '2027-05-20'))
      expect(await must(store.eraseExpired('2027-05-21'))).toEqual([student])
    })

    test('a student is erased at once when the mentor says so; the others stay', async () => {
      const { store, notes } = open()
      await must(store.receive(packetOf(someRecords)))
      await must(
        store.receive(packetOf(someRecords, { dossier: 'dossier-of-noor', owner: 'Noor' })),
      )
      await must(notes.write(student, 'geheim'))
      await must(notes.write('dossier-of-noor', 'blijft'))
      await must(store.erase([student]))
      expect((await must(store.readStudents())).map(({ name }) => name)).toEqual(['Noor'])
      expect(await must(notes.read(student))).toBe('')
      expect(await must(notes.read('dossier-of-noor'))).toBe('blijft')
    })
  })
}
