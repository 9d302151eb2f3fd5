import { beforeAll, describe, expect, test } from 'vitest'
import { err, ok } from '../../src/lib/result.ts'
import type { Json } from '../../src/lib/json.ts'
import { zeroHlc } from '../../src/domain/log/hybrid-clock.ts'
import { canonicalLog, logOf, type Log } from '../../src/domain/log/log.ts'
import type { Op } from '../../src/domain/log/op.ts'
import { writeBin, writeRecord } from '../../src/domain/log/write.ts'
import { feedbackKind } from '../../src/domain/records/feedback.ts'
import { readRecord } from '../../src/domain/records/record-kind.ts'
import { readSignature } from '../../src/dossier-file/signing/read-signature.ts'
import { writeDossierFile } from '../../src/dossier-file/write-dossier-file.ts'
import type { KeyState } from '../../src/services/key-store.ts'
import { makeKeys } from '../../src/services/make-keys.ts'
import { makePacket, noteShare } from '../../src/services/make-packet.ts'
import { makeReply } from '../../src/services/make-reply.ts'
import { openPacket } from '../../src/services/open-packet.ts'
import type { Packet, PacketChoice } from '../../src/services/packet.ts'
import { readReply } from '../../src/services/read-reply.ts'
import type { ReplyInput } from '../../src/services/reply.ts'
import { saveKey } from '../../src/services/save-key.ts'
import { eraseRecords } from '../../src/services/remove-record.ts'
import { saveRecord } from '../../src/services/save-record.ts'
import { takeReply } from '../../src/services/take-reply.ts'
import { createTestCopies } from '../support/test-copies.ts'
import { createTestServices, testNow, type TestServices } from '../support/render-screen.tsx'
import { partsOf, toBlob } from '../dossier-file/parts.ts'
import { createMemoryFileStore } from '../../src/storage/memory-file-store.ts'

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const day = '2027-05-12'
/** An Ogg page is enough to be known as a recording. */
const voiceBytes = new Blob(['OggS\0\u0002', new Uint8Array(40), 'OpusHead', new Uint8Array(400)])

async function readyKeys(name = 'Mw. De Wit'): Promise<Extract<KeyState, { state: 'ready' }>> {
  const made = await makeKeys({ name, passphrase: 'een twee drie vier', now: 0, workFactor: 2 })
  if (!made.ok) throw new Error(made.error.type)
  return { state: 'ready', keys: made.value.keys }
}

const keyStore = (state: KeyState) => ({ read: () => Promise.resolve(ok(state)) })

/** A student with one experience and one private one. */
async function student(): Promise<TestServices> {
  const services = createTestServices()
  await saveRecord(services, {
    rec: 'owner-dossier-1',
    kind: 'owner',
    values: { firstName: 'Sam' },
  })
  await saveRecord(services, {
    rec: 'e-1',
    kind: 'experience',
    values: { title: 'Stage', date: day },
  })
  await saveRecord(services, {
    rec: 'e-2',
    kind: 'experience',
    values: { title: 'Thuis', private: true },
  })
  return services
}

const choice: PacketChoice = {
  share: 'share-1',
  records: ['e-1'],
  privateToo: [],
  reader: { name: 'Mw. De Wit' },
  purpose: 'Voor ons gesprek',
  keepUntil: '2027-08-01',
  question: 'Wat vond u goed?',
  seal: { by: 'open' },
}

async function give(services: TestServices, change: Partial<PacketChoice> = {}): Promise<File> {
  const made = await makePacket(services, { ...choice, ...change }, 'Leesmap')
  if (!made.ok) throw new Error(made.error.type)
  await noteShare(services, { ...choice, ...change }, made.value)
  return made.value.file
}

async function open(services: TestServices, file: Blob, keys?: KeyState, today = day) {
  const reader = await services.opening.reader()
  const own = services.store.dossier === 'dossier-1' ? {} : { own: services.store.dossier }
  return openPacket({ reader, ...(keys && { keys: keyStore(keys) }) }, file, { today, ...own })
}

async function opened(services: TestServices, file: Blob, keys?: KeyState): Promise<Packet> {
  const packet = await open(services, file, keys)
  if (!packet.ok) throw new Error(packet.error.type)
  return packet.value
}

let hlc = zeroHlc
/** What the mentor writes about a record of the packet. */
function write(
  before: readonly Op[],
  rec: string,
  kind: string,
  values: Record<string, Json>,
  writer = 'mentor-1',
) {
  const pen = { dossier: 'dossier-1', writer, hlc, now: testNow, random }
  const own = before.filter((op) => op.rec === rec)
  const written = writeRecord(pen, own, { rec, kind, values })
  hlc = written.hlc
  return [...before, ...written.ops]
}

function feedbackOn(packet: Packet, text = 'Je bleef rustig'): Op[] {
  const read = packet.records.find(({ rec }) => rec === 'e-1')
  const aboutOps = Object.values(read?.fields ?? {})
    .flatMap(({ heads }) => heads)
    .join(' ')
  const first = write([], 'f-1', 'feedback', {
    about: 'e-1',
    aboutOps,
    text: 'Kladje',
    name: 'Mw. De Wit',
  })
  return write(first, 'f-1', 'feedback', { text })
}

async function reply(ops: readonly Op[], keys?: KeyState, change: Partial<ReplyInput> = {}) {
  const files = createMemoryFileStore({ clock: { now: () => testNow } })
  const kept = await files.keep(voiceBytes)
  if (!kept.ok) throw new Error(kept.error.type)
  const { desk } = createTestCopies(() => Promise.resolve(files))
  const tools = {
    desk,
    keys: keyStore(keys ?? { state: 'none' }),
    clock: { now: () => testNow },
    random,
  }
  const input: ReplyInput = {
    dossier: 'dossier-1',
    share: 'share-1',
    writer: 'mentor-1',
    hlc,
    from: { name: 'Mw. De Wit', role: 'mentor' },
    ops,
    attachments: [],
    seal: { by: 'open' },
    sign: keys !== undefined,
    ...change,
  }
  return makeReply(tools, input, { word: 'Antwoord', name: 'Sam' })
}

async function replyFile(ops: readonly Op[], keys?: KeyState, change: Partial<ReplyInput> = {}) {
  const made = await reply(ops, keys, change)
  if (!made.ok) throw new Error(made.error.type)
  return made.value.file
}

/** A reply of exactly these operations, by nobody's rules. */
function forged(log: Log, change: object = {}, writer = 'mentor-1'): Promise<Blob> {
  const head = { share: 'share-1', from: { name: 'Mw. De Wit' } }
  const unknownKeys = { reply: head } as Record<string, Json>
  return toBlob(
    writeDossierFile(partsOf({ purpose: 'reply', writer, log, unknownKeys, ...change })).stream,
  )
}

async function preview(services: TestServices, file: Blob) {
  const read = await readReply(services, file)
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}

async function logText(services: TestServices): Promise<string> {
  const log = await services.store.readLog()
  if (!log.ok) throw new Error(log.error.type)
  return canonicalLog(log.value)
}

const opsOf = async (services: TestServices, rec: string) => {
  const history = await services.store.readHistory(rec)
  return history.ok ? history.value : []
}

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

describe('a reply', () => {
  let keys: Awaited<ReturnType<typeof readyKeys>>
  beforeAll(async () => {
    keys = await readyKeys()
  })

  test('comes in signed, unread, and about the very words that were read', async () => {
    const services = await student()
    const packet = await opened(services, await give(services))
    const seen = await preview(services, await replyFile(feedbackOn(packet), keys))
    expect(seen).toMatchObject({ feedback: ['f-1'], talks: [], isShareUnknown: false, refused: {} })
    const before = await logText(services)
    expect(await logText(services)).toBe(before)
    await takeReply(services, seen)
    const view = await services.store.readRecord('f-1')
    if (!view.ok || !view.value) throw new Error('no feedback')
    const feedback = readRecord(feedbackKind, view.value)
    expect(feedback).toMatchObject({ text: 'Je bleef rustig', about: 'e-1' })
    expect(feedback.read).toBeUndefined()
    const heads = (await opsOf(services, 'e-1')).map(({ id }) => id).sort()
    expect(feedback.aboutOps?.split(' ').sort()).toEqual(heads)
    expect(await readSignature(await opsOf(services, 'f-1'))).toEqual({
      state: 'valid',
      signKey: keys.keys.card.signKey,
    })
  })

  test('twice adds nothing the second time', async () => {
    const services = await student()
    const file = await replyFile(feedbackOn(await opened(services, await give(services))), keys)
    await takeReply(services, await preview(services, file))
    const once = await logText(services)
    const again = await preview(services, file)
    expect(again).toMatchObject({ feedback: [], extended: [], ops: [], refused: {} })
    await takeReply(services, again)
    expect(await logText(services)).toBe(once)
  })

  test('holds nothing of what was replaced while it was written', async () => {
    const services = await student()
    const file = await replyFile(feedbackOn(await opened(services, await give(services))), keys)
    expect(new TextDecoder().decode(await file.arrayBuffer())).not.toContain('Kladje')
  })

  test('stays valid through a later change of it, and through the answer of the owner', async () => {
    const services = await student()
    const packet = await opened(services, await give(services))
    const ops = feedbackOn(packet)
    const first = await reply(ops, keys)
    if (!first.ok) throw new Error(first.error.type)
    await takeReply(services, await preview(services, first.value.file))
    await saveRecord(services, {
      rec: 'f-1',
      kind: 'feedback',
      values: { answer: 'Dank u', read: true },
    })
    hlc = first.value.hlc
    const changed = write([...ops, ...first.value.signatures], 'f-1', 'feedback', {
      text: 'Heel rustig',
    })
    const later = await preview(services, await replyFile(changed, keys))
    expect(later).toMatchObject({ extended: ['f-1'], refused: {} })
    await takeReply(services, later)
    expect((await readSignature(await opsOf(services, 'f-1'))).state).toBe('valid')
    // The earlier one comes once more, late.
    const stale = await preview(services, first.value.file)
    expect(stale.ops).toEqual([])
  })

  test('brings its recording along', async () => {
    const services = await student()
    await give(services)
    const files = createMemoryFileStore({ clock: { now: () => testNow } })
    const kept = await files.keep(voiceBytes)
    if (!kept.ok) throw new Error(kept.error.type)
    const { file, size } = kept.value
    const ops = write([], 'f-2', 'feedback', { about: 'e-1', file, media: 'audio/ogg', size })
    const attachments = [{ file, size, media: 'audio/ogg' }]
    await takeReply(services, await preview(services, await replyFile(ops, keys, { attachments })))
    const evidence = await services.evidence()
    const here = await evidence.files.read(file, 'audio/ogg')
    expect(here.ok && here.value?.size).toBe(size)
  })

  test('remembers who signed as a key that nobody checked', async () => {
    const services = await student()
    await takeReply(
      services,
      await preview(
        services,
        await replyFile(feedbackOn(await opened(services, await give(services))), keys),
      ),
    )
    const known = await services.store.readRecords({ by: 'kind', kind: 'key' })
    const [key] = known.ok ? known.value : []
    expect(key?.fields['signKey']?.value).toBe(keys.keys.card.signKey)
    expect(key?.fields['how']?.value).toBe('reply')
    expect(key?.fields['seen']).toBeUndefined()
  })

  test('is not made without the key that was asked for', async () => {
    const ops = write([], 'f-1', 'feedback', { text: 'Goed' })
    const { card } = keys.keys
    for (const [state, type] of [
      [{ state: 'missing', card }, 'KeyMissing'],
      [{ state: 'none' }, 'NoKey'],
      [{ state: 'unsupported' }, 'CannotSign'],
    ] as const) {
      expect(await reply(ops, state)).toEqual(err({ type }))
    }
    expect((await reply(ops)).ok).toBe(true)
    const binned = [
      ...ops,
      ...writeBin(
        { dossier: 'dossier-1', writer: 'mentor-1', hlc, now: testNow, random },
        ops,
        true,
      ).ops,
    ]
    expect(await reply(binned)).toEqual(err({ type: 'NothingToSend' }))
  })
})

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
