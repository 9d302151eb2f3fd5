import { writeDossierFile } from '../../../src/dossier-file/write-dossier-file.ts'
import { err } from '../../../src/lib/result.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { makePacket } from '../../../src/services/packets/make-packet.ts'
import { openPacket } from '../../../src/services/packets/open-packet.ts'
import { partsOf, toBlob } from '../../dossier-file/parts.ts'
import { describe, expect, test } from 'vitest'
import { choice, day, give, open, opened, readyKeys, student } from './reply-world.ts'

describe('a packet', () => {
  test('brings the mentor what was ticked, why, until when, and the question', async () => {
    const services = await student()
    const packet = await opened(services, await give(services))
    expect(packet).toMatchObject({
      share: 'share-1',
      dossier: 'dossier-1',
      owner: 'Sam',
      purpose: 'Voor ons gesprek',
      keepUntil: '2027-08-01',
      question: 'Wat vond u goed?',
      reader: { name: 'Mw. De Wit' },
    })
    expect(packet.records.map(({ rec }) => rec).sort()).toEqual(['e-1', 'owner-dossier-1'])
    const page = new TextDecoder().decode(await (await give(services)).arrayBuffer())
    expect(page).toContain('Stage')
    expect(page).not.toContain('Thuis')
  })

  test('speaks the words of the owner’s school, which stays at home itself', async () => {
    const services = await student()
    const values = { school: 'Het Anker', level: 'mbo-3', start: '2025-08-01' }
    await saveRecord(services, { rec: 'p-1', kind: 'period', values })
    const page = new TextDecoder().decode(await (await give(services)).arrayBuffer())
    expect(page).toContain('Capaciteitenreflectie')
    expect(page).not.toContain('Het Anker')
  })

  test('closed with a key opens with that key only', async () => {
    const services = await student()
    const [mine, others] = await Promise.all([readyKeys(), readyKeys('Een ander')])
    const file = await give(services, { seal: { by: 'key', recipient: mine.keys.card.recipient } })
    expect((await opened(services, file, mine)).owner).toBe('Sam')
    for (const keys of [others, { state: 'none' } as const, undefined]) {
      expect(await open(services, file, keys)).toEqual(err({ type: 'WrongKey' }))
    }
    expect(new TextDecoder('latin1').decode(await file.arrayBuffer())).not.toContain('Stage')
  })

  test('closed with words opens with those words only', async () => {
    const services = await student()
    const file = await give(services, {
      seal: { by: 'passphrase', passphrase: 'een twee drie vier' },
    })
    const reader = await services.opening.reader()
    const openWith = (passphrase?: string) =>
      openPacket({ reader }, file, { today: day, ...(passphrase && { passphrase }) })
    expect(await openWith()).toEqual(err({ type: 'Encrypted' }))
    expect(await openWith('een twee drie vijf')).toEqual(err({ type: 'WrongPassphrase' }))
    expect((await openWith('een twee drie vier')).ok).toBe(true)
  })

  test('is not shown after its day, to its own owner, or when it is something else', async () => {
    const services = await student()
    const file = await give(services)
    expect(await open(services, file, undefined, '2027-08-02')).toEqual(
      err({ type: 'KeepUntilPassed', keepUntil: '2027-08-01' }),
    )
    const reader = await services.opening.reader()
    expect(await openPacket({ reader }, file, { today: day, own: 'dossier-1' })).toEqual(
      err({ type: 'OwnPacket' }),
    )
    const copy = await toBlob(writeDossierFile(partsOf()).stream)
    expect(await openPacket({ reader }, copy, { today: day })).toEqual(
      err({ type: 'NotAPacket', purpose: 'copy' }),
    )
  })

  test('of nothing that is there is not made', async () => {
    const services = await student()
    const made = await makePacket(services, { ...choice, records: ['e-2', 'e-9'] }, 'Leesmap')
    expect(made).toEqual(err({ type: 'NothingToGive' }))
  })
})
