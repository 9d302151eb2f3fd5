import { logOf } from '../../../src/domain/log/log.ts'
import { readReply } from '../../../src/services/packets/read-reply.ts'
import { eraseRecords } from '../../../src/services/remove-record.ts'
import { saveKey } from '../../../src/services/packets/save-key.ts'
import { takeReply } from '../../../src/services/packets/take-reply.ts'
import type { TestServices } from '../../support/render-screen.tsx'
import { describe, expect, test } from 'vitest'
import {
  day,
  forged,
  give,
  logText,
  opsOf,
  preview,
  readyKeys,
  reply,
  replyFile,
  student,
  write,
} from './reply-world.ts'

describe('of a reply is not taken', () => {
  async function refused(services: TestServices, file: Blob) {
    const before = await logText(services)
    const seen = await preview(services, file)
    expect(seen.ops).toEqual([])
    await takeReply(services, seen)
    expect(await logText(services)).toBe(before)
    return seen.refused
  }

  test('what touches the records of the student, under any name', async () => {
    const services = await student()
    await give(services)
    const [title] = await opsOf(services, 'e-1')
    for (const [rec, kind, values] of [
      ['e-1', 'experience', { title: 'Gewijzigd' }],
      ['e-9', 'experience', { title: 'Erbij' }],
      ['e-1', 'feedback', { text: 'Vermomd' }],
      ['f-9', 'feedback', { text: 'Goed', answer: 'Zelf beantwoord' }],
      ['f-9', 'feedback', { text: 'Goed', onOwnersDevice: true }],
      ['f-9', 'feedback', { text: 'Goed', bin: { seen: [] } }],
      ['s-9', 'share', { name: 'Niemand' }],
      ['key-9', 'key', { how: 'qr', seen: day }],
    ] as const) {
      const ops = write(title ? [title] : [], rec, kind, values).filter((op) => op !== title)
      expect(await refused(services, await forged(logOf(ops)))).toEqual({ touchesOwn: 1 })
    }
  })

  test('what is written as the student, or as somebody else than the sender', async () => {
    const services = await student()
    await give(services)
    const own = write([], 'f-9', 'feedback', { text: 'Ik ben geweldig' }, 'writer-1')
    expect(await refused(services, await forged(logOf(own), {}, 'writer-1'))).toEqual({
      ownWriter: 1,
    })
    expect(await refused(services, await forged(logOf(own)))).toEqual({ ownWriter: 1 })
    const other = write([], 'f-9', 'feedback', { text: 'Goed' }, 'mentor-2')
    expect(await refused(services, await forged(logOf(other)))).toEqual({ otherWriter: 1 })
  })

  test('erasures, of whatever record', async () => {
    const services = await student()
    await give(services)
    const ops = await opsOf(services, 'e-1')
    const erasure = { rec: 'e-1', at: 1, writer: 'mentor-1', seen: ops.map(({ id }) => id) }
    expect(await refused(services, await forged(logOf([], [erasure])))).toEqual({ erasure: 1 })
  })

  test('kinds of a later version', async () => {
    const services = await student()
    const ops = write([], 'x-1', 'praise', { stars: 5 })
    expect(await refused(services, await forged(logOf(ops)))).toEqual({ unknownKind: 1 })
  })

  test('what was signed and changed on its way', async () => {
    const services = await student()
    const made = await reply(write([], 'f-9', 'feedback', { text: 'Matig' }), await readyKeys())
    if (!made.ok) throw new Error(made.error.type)
    const { file } = await preview(services, made.value.file).then(({ read }) => read)
    const changed = [...file.log.ops.values()].map((op) =>
      op.field === 'text' ? { ...op, value: 'Top' } : op,
    )
    expect(await refused(services, await forged(logOf(changed)))).toEqual({ badSignature: 1 })
  })

  test('what another key signed, until the owner saw that key', async () => {
    const services = await student()
    const [one, other] = await Promise.all([readyKeys(), readyKeys()])
    await takeReply(
      services,
      await preview(services, await replyFile(write([], 'f-1', 'feedback', { text: 'Goed' }), one)),
    )
    const file = await replyFile(write([], 'f-9', 'feedback', { text: 'Ook goed' }), other)
    expect(await refused(services, file)).toEqual({ otherKey: 1 })
    await saveKey(services, other.keys.card, { how: 'text', seen: day })
    expect(await refused(services, file)).toEqual({ otherKey: 1 })
    await saveKey(services, other.keys.card, { how: 'qr', seen: day })
    expect((await preview(services, file)).feedback).toEqual(['f-9'])
  })

  test('what the key of another reader than the packet was for signed', async () => {
    const services = await student()
    const [reader, other] = await Promise.all([readyKeys(), readyKeys()])
    await saveKey(services, reader.keys.card, { how: 'qr', seen: day })
    await give(services, { seal: { by: 'key', recipient: reader.keys.card.recipient } })
    const ops = write([], 'f-9', 'feedback', { text: 'Goed' })
    expect(await refused(services, await replyFile(ops, other))).toEqual({ otherKey: 1 })
    expect((await preview(services, await replyFile(ops, reader))).feedback).toEqual(['f-9'])
  })

  test('what the owner erased', async () => {
    const services = await student()
    const file = await replyFile(write([], 'f-9', 'feedback', { text: 'Goed' }))
    await takeReply(services, await preview(services, file))
    await eraseRecords(services, ['f-9'])
    expect(await refused(services, file)).toEqual({ erased: 1 })
  })

  test('an operation that is here with other bytes', async () => {
    const services = await student()
    const ops = write([], 'f-9', 'feedback', { text: 'Goed' })
    await takeReply(services, await preview(services, await replyFile(ops)))
    const twins = ops.map((op) => ({ ...op, value: 'Slecht' }))
    expect(await refused(services, await forged(logOf(twins)))).toEqual({ twin: 1 })
  })

  test('anything of another dossier, of a cut file, or of no reply', async () => {
    const services = await student()
    const ops = write([], 'f-9', 'feedback', { text: 'Goed' })
    const whole = await forged(logOf(ops))
    const elsewhere = logOf(ops.map((op) => ({ ...op, dossier: 'dossier-2' })))
    const packet = await give(services)
    const before = await logText(services)
    for (const [file, type] of [
      [await forged(elsewhere, { dossier: 'dossier-2' }), 'OtherDossier'],
      [whole.slice(0, whole.size - 10), 'CutOff'],
      [packet, 'NotAReply'],
      [new Blob(['hallo']), 'NotADossier'],
    ] as const) {
      const read = await readReply(services, file)
      expect(read.ok ? undefined : read.error.type).toBe(type)
    }
    expect(await logText(services)).toBe(before)
  })
})
