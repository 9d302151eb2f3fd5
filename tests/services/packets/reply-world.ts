import { zeroHlc } from '../../../src/domain/log/hybrid-clock.ts'
import { canonicalLog } from '../../../src/domain/log/log.ts'
import type { Log } from '../../../src/domain/log/log.ts'
import type { Op } from '../../../src/domain/log/op.ts'
import { writeRecord } from '../../../src/domain/log/write.ts'
import { writeDossierFile } from '../../../src/dossier-file/write-dossier-file.ts'
import type { Json } from '../../../src/lib/json.ts'
import { ok } from '../../../src/lib/result.ts'
import type { KeyState } from '../../../src/services/packets/key-store.ts'
import { makeKeys } from '../../../src/services/packets/make-keys.ts'
import { makePacket, noteShare } from '../../../src/services/packets/make-packet.ts'
import { makeReply } from '../../../src/services/packets/make-reply.ts'
import { openPacket } from '../../../src/services/packets/open-packet.ts'
import type { Packet, PacketChoice } from '../../../src/services/packets/packet.ts'
import { readReply } from '../../../src/services/packets/read-reply.ts'
import type { ReplyInput } from '../../../src/services/packets/reply.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { createMemoryFileStore } from '../../../src/storage/memory-file-store.ts'
import { partsOf, toBlob } from '../../dossier-file/parts.ts'
import { createTestServices, testNow } from '../../support/render-screen.tsx'
import type { TestServices } from '../../support/render-screen.tsx'
import { createTestCopies } from '../../support/test-copies.ts'

export const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
export const day = '2027-05-12'
/** An Ogg page is enough to be known as a recording. */
export const voiceBytes = new Blob([
  'OggS\0\u0002',
  new Uint8Array(40),
  'OpusHead',
  new Uint8Array(400),
])

export async function readyKeys(
  name = 'Mw. De Wit',
): Promise<Extract<KeyState, { state: 'ready' }>> {
  const made = await makeKeys({ name, passphrase: 'een twee drie vier', now: 0, workFactor: 2 })
  if (!made.ok) throw new Error(made.error.type)
  return { state: 'ready', keys: made.value.keys }
}

export const keyStore = (state: KeyState) => ({ read: () => Promise.resolve(ok(state)) })

/** A student with one experience and one private one. */
export async function student(): Promise<TestServices> {
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

export const choice: PacketChoice = {
  share: 'share-1',
  records: ['e-1'],
  privateToo: [],
  reader: { name: 'Mw. De Wit' },
  purpose: 'Voor ons gesprek',
  keepUntil: '2027-08-01',
  question: 'Wat vond u goed?',
  seal: { by: 'open' },
}

export async function give(
  services: TestServices,
  change: Partial<PacketChoice> = {},
): Promise<File> {
  const made = await makePacket(services, { ...choice, ...change }, 'Leesmap')
  if (!made.ok) throw new Error(made.error.type)
  await noteShare(services, { ...choice, ...change }, made.value)
  return made.value.file
}

export async function open(services: TestServices, file: Blob, keys?: KeyState, today = day) {
  const reader = await services.opening.reader()
  const own = services.store.dossier === 'dossier-1' ? {} : { own: services.store.dossier }
  return openPacket({ reader, ...(keys && { keys: keyStore(keys) }) }, file, { today, ...own })
}

export async function opened(services: TestServices, file: Blob, keys?: KeyState): Promise<Packet> {
  const packet = await open(services, file, keys)
  if (!packet.ok) throw new Error(packet.error.type)
  return packet.value
}

/** The clock of the mentor; a test moves it past what was signed. */
export const clock = { hlc: zeroHlc }
/** What the mentor writes about a record of the packet. */
export function write(
  before: readonly Op[],
  rec: string,
  kind: string,
  values: Record<string, Json>,
  writer = 'mentor-1',
) {
  const pen = { dossier: 'dossier-1', writer, hlc: clock.hlc, now: testNow, random }
  const own = before.filter((op) => op.rec === rec)
  const written = writeRecord(pen, own, { rec, kind, values })
  clock.hlc = written.hlc
  return [...before, ...written.ops]
}

export function feedbackOn(packet: Packet, text = 'Je bleef rustig'): Op[] {
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

export async function reply(ops: readonly Op[], keys?: KeyState, change: Partial<ReplyInput> = {}) {
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
    hlc: clock.hlc,
    from: { name: 'Mw. De Wit', role: 'mentor' },
    ops,
    attachments: [],
    seal: { by: 'open' },
    sign: keys !== undefined,
    ...change,
  }
  return makeReply(tools, input, { word: 'Antwoord', name: 'Sam' })
}

export async function replyFile(
  ops: readonly Op[],
  keys?: KeyState,
  change: Partial<ReplyInput> = {},
) {
  const made = await reply(ops, keys, change)
  if (!made.ok) throw new Error(made.error.type)
  return made.value.file
}

/** A reply of exactly these operations, by nobody's rules. */
export function forged(log: Log, change: object = {}, writer = 'mentor-1'): Promise<Blob> {
  const head = { share: 'share-1', from: { name: 'Mw. De Wit' } }
  const unknownKeys = { reply: head } as Record<string, Json>
  return toBlob(
    writeDossierFile(partsOf({ purpose: 'reply', writer, log, unknownKeys, ...change })).stream,
  )
}

export async function preview(services: TestServices, file: Blob) {
  const read = await readReply(services, file)
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}

export async function logText(services: TestServices): Promise<string> {
  const log = await services.store.readLog()
  if (!log.ok) throw new Error(log.error.type)
  return canonicalLog(log.value)
}

export const opsOf = async (services: TestServices, rec: string) => {
  const history = await services.store.readHistory(rec)
  return history.ok ? history.value : []
}
