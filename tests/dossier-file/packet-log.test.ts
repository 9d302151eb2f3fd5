import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import { emptyLog, logOf, type Log } from '../../src/domain/log/log.ts'
import type { Op } from '../../src/domain/log/op.ts'
import { viewRecord } from '../../src/domain/log/view.ts'
import { eraseRecord, writeBin, writeRecord, type Pen } from '../../src/domain/log/write.ts'
import { isOlderVersion, wordHeads } from '../../src/domain/older-version.ts'
import { packetViews } from '../../src/dossier-file/packet-views.ts'
import { packetLog } from '../../src/dossier-file/packet-log.ts'
import { createSigningPair } from '../../src/dossier-file/signing/ed25519.ts'
import { keyRecordId } from '../../src/dossier-file/key-card.ts'
import { readSignature } from '../../src/dossier-file/signing/read-signature.ts'
import { signRecord } from '../../src/dossier-file/signing/sign-record.ts'
import { bytesOf, fileOf } from './parts.ts'

const start = Date.UTC(2026, 4, 12, 9)

/** A dossier that is written by hand, with ids that are told apart by eye and by search. */
function createWorld() {
  let seed = 1
  const random = (length: number) =>
    new Uint8Array(length).map(() => (seed = (seed * 48271) % 2147483647) & 255)
  let log: Log = emptyLog
  let now = start
  const opsOf = (rec: string) => [...log.ops.values()].filter((op) => op.rec === rec)
  const pen = (writer: string): Pen => {
    now += 60_000
    const hlc = [...log.ops.values()].reduce((max, op) => (op.hlc.t > max.t ? op.hlc : max), {
      t: 0,
      c: 0,
    })
    return { dossier: 'dossier-1', writer, hlc, now, random }
  }
  const add = (ops: readonly Op[]) => {
    log = logOf([...log.ops.values(), ...ops], log.erasures.values())
    return ops
  }
  return {
    log: () => log,
    opsOf,
    /** `seen`: what the writer had in sight; left out: everything. */
    write(
      rec: string,
      kind: string,
      values: Record<string, Json>,
      writer = 'phone',
      seen?: object,
    ) {
      const edit = { rec, kind, values, ...(seen && { seen: seen as Record<string, string[]> }) }
      return add(writeRecord(pen(writer), opsOf(rec), edit).ops)
    },
    bin: (rec: string) => add(writeBin(pen('phone'), opsOf(rec), true).ops),
    erase(rec: string) {
      const erasure = eraseRecord(pen('phone'), opsOf(rec), rec)
      log = logOf(log.ops.values(), [...log.erasures.values(), erasure])
    },
    async sign(rec: string, pair: Parameters<typeof signRecord>[2], writer = 'mentor') {
      return add((await signRecord(pen(writer), opsOf(rec), pair)).ops)
    },
    give: (ticked: readonly string[], privateToo: readonly string[] = []) =>
      packetLog(
        { log, dossier: 'dossier-1', writer: 'phone', now: now + 1, random },
        ticked,
        privateToo,
      ),
  }
}

const valuesOf = (log: Log) =>
  Object.fromEntries(
    [...log.ops.values()].map(({ rec, field, value }) => [`${rec} ${field}`, value]),
  )

describe('a packet holds', () => {
  test('what was ticked at its value of now, and where that stands in the own log', async () => {
    const world = createWorld()
    world.write('owner-dossier-1', 'owner', { firstName: 'Sam', termSet: 'mbo' })
    world.write('e-1', 'experience', { title: 'Stage', story: 'Leuk' })
    world.write('e-2', 'experience', { title: 'Geheim' })
    const [last] = world.write('e-1', 'experience', { title: 'Stage bij de bakker' })
    const { log, heads, records } = await world.give(['e-1', 'e-9'])
    expect(valuesOf(log)).toEqual({
      'owner-dossier-1 firstName': 'Sam',
      'e-1 title': 'Stage bij de bakker',
      'e-1 story': 'Leuk',
    })
    expect(records).toEqual(['e-1'])
    expect(heads).toContainEqual({ rec: 'e-1', field: 'title', ops: [last?.id] })
    const fresh = [...log.ops.values()]
    expect(fresh.flatMap(({ prev }) => prev)).toEqual([])
    expect(fresh.filter(({ id }) => world.log().ops.has(id))).toEqual([])
  })

  test('one version of a field with two, and none of the bin or of other kinds', async () => {
    const world = createWorld()
    world.write('e-1', 'experience', { title: 'een' })
    world.write('e-1', 'experience', { title: 'twee' }, 'laptop', {})
    world.write('e-2', 'experience', { title: 'weg' })
    world.bin('e-2')
    world.write('s-1', 'share', { name: 'De vorige mentor' })
    const { log } = await world.give(['e-1', 'e-2', 's-1'])
    expect(valuesOf(log)).toEqual({ 'e-1 title': 'twee' })
  })

  test('private records only after a second thought, and nothing that tells of them', async () => {
    const world = createWorld()
    world.write('e-1', 'experience', { title: 'Thuis', private: true })
    world.write('r-1', 'reflection', {
      experience: 'e-1',
      'answers.q': { question: '?', text: 'a' },
    })
    world.write('f-1', 'feedback', { about: 'r-1', text: 'Knap' })
    world.write('b-1', 'evidence', {
      title: 'Foto',
      'experiences/e-1': true,
      'experiences/e-2': true,
    })
    world.write('e-2', 'experience', { title: 'Stage' })
    const all = ['e-1', 'r-1', 'f-1', 'b-1', 'e-2']
    const open = await world.give(all)
    expect(open.records).toEqual(['b-1', 'e-2'])
    expect(JSON.stringify(valuesOf(open.log))).not.toContain('e-1')
    const withOne = await world.give(all, ['e-1'])
    expect([...withOne.records].sort()).toEqual(['b-1', 'e-1', 'e-2'])
    expect((await world.give(all, all)).records).toHaveLength(5)
  })

  test('no link to what stays behind, also not inside of an answer', async () => {
    const world = createWorld()
    const voice = 'evidence-that-was-not-ticked'
    world.write(voice, 'evidence', { title: 'Opname' })
    world.write('e-1', 'experience', { title: 'Stage' })
    world.write('r-1', 'reflection', {
      experience: 'e-1',
      'answers.q': { question: 'Wat?', text: 'Dit', voice },
    })
    const { log } = await world.give(['r-1'])
    expect(valuesOf(log)).toEqual({ 'r-1 answers.q': { question: 'Wat?', text: 'Dit' } })
  })
})

const made = await createSigningPair()
if (made === undefined) throw new Error('no Ed25519 here')
const { pair } = made

test('who read a record has read the version of now, with its empty fields', async () => {
  const world = createWorld()
  world.write('e-1', 'experience', { title: 'Stage', goal: 'Leren', 'competencies/x': true })
  world.write('e-1', 'experience', { goal: null })
  const { log, heads } = await world.give(['e-1'])
  const [read] = packetViews(log, heads)
  const here = viewRecord(world.opsOf('e-1'))
  if (!read || !here) throw new Error('no record')
  expect(read.fields['goal']).toEqual(here.fields['goal'])
  expect(isOlderVersion(wordHeads(read).join(' '), here)).toBe(false)
  world.write('e-1', 'experience', { title: 'Stage bij de bakker' })
  const later = viewRecord(world.opsOf('e-1'))
  expect(isOlderVersion(wordHeads(read).join(' '), later ?? here)).toBe(true)
})

describe('what somebody signed', () => {
  async function signedWorld() {
    const world = createWorld()
    const [op] = world.write('e-1', 'experience', { title: 'Stage' })
    world.write(
      'f-1',
      'feedback',
      { about: 'e-1', aboutOps: op?.id ?? '', text: 'Rustig gebleven' },
      'mentor',
    )
    await world.sign('f-1', pair)
    world.write('f-1', 'feedback', { answer: 'Dank u', read: true })
    const key = keyRecordId(pair.signKey)
    world.write(key, 'key', { name: 'Mw. De Wit', signKey: pair.signKey, how: 'qr' })
    return world
  }

  test('can still be checked, with the answer and the key beside it', async () => {
    const world = await signedWorld()
    const { log } = await world.give(['e-1', 'f-1'])
    const ops = [...log.ops.values()].filter(({ rec }) => rec === 'f-1')
    expect(await readSignature(ops)).toEqual({ state: 'valid', signKey: pair.signKey })
    expect(valuesOf(log)).toMatchObject({
      'f-1 answer': 'Dank u',
      [`${keyRecordId(pair.signKey)} name`]: 'Mw. De Wit',
    })
    expect(valuesOf(log)).not.toHaveProperty('f-1 read')
  })

  test('goes without a signature when another version was signed with it', async () => {
    const world = createWorld()
    world.write('f-1', 'feedback', { text: 'een' }, 'mentor')
    world.write('f-1', 'feedback', { text: 'twee' }, 'tablet', {})
    await world.sign('f-1', pair)
    expect(valuesOf((await world.give(['f-1'])).log)).toEqual({ 'f-1 text': 'twee' })
  })

  test('goes without a signature when that names what stays behind', async () => {
    const world = await signedWorld()
    const { log } = await world.give(['f-1'])
    expect(valuesOf(log)).toEqual({ 'f-1 text': 'Rustig gebleven', 'f-1 answer': 'Dank u' })
  })
})

/** A random dossier: every text is a word of its own, so that it can be searched for. */
const scripts = fc.array(
  fc.record({
    rec: fc.nat(7),
    kind: fc.constantFrom(
      'experience',
      'reflection',
      'evidence',
      'step',
      'talk',
      'feedback',
      'share',
    ),
    deed: fc.constantFrom(
      'write',
      'write',
      'write',
      'apart',
      'link',
      'private',
      'bin',
      'erase',
      'sign',
    ),
    other: fc.nat(7),
  }),
  { minLength: 5, maxLength: 40 },
)

test('nothing that was not ticked is anywhere in the bytes, of any dossier', async () => {
  await fc.assert(
    fc.asyncProperty(scripts, fc.nat(255), fc.nat(255), async (script, ticks, seconds) => {
      const world = createWorld()
      const recs = Array.from({ length: 8 }, (_, n) => `record-${n}-of-this-dossier`)
      const kinds = new Map<string, string>()
      const texts = new Map<string, { rec: string; op: string }>()
      for (const [n, { rec: at, kind: wanted, deed, other }] of script.entries()) {
        const rec = recs[at] ?? ''
        const kind = kinds.get(rec) ?? wanted
        kinds.set(rec, kind)
        const canary = `kanarie-${n}-${rec}`
        if (deed === 'bin') world.bin(rec)
        else if (deed === 'erase') world.erase(rec)
        else if (deed === 'private') world.write(rec, kind, { private: true })
        else if (deed === 'sign') await world.sign(rec, pair)
        else if (deed === 'link') {
          const to = recs[other] ?? ''
          world.write(rec, kind, { about: to, [`experiences/${to}`]: true, experience: to })
        } else {
          const seen = deed === 'apart' ? {} : undefined
          const [op] = world.write(rec, kind, { text: canary }, seen ? 'laptop' : 'phone', seen)
          if (op) texts.set(canary, { rec, op: op.id })
        }
      }
      const ticked = recs.filter((_, n) => (ticks >> n) & 1)
      const thought = recs.filter((_, n) => (seconds >> n) & 1)
      const { log, heads, records } = await world.give(ticked, thought)
      const file = await fileOf({ log, unknownKeys: { packet: { share: 's', heads } } })
      const bytes = new TextDecoder('latin1').decode(await bytesOf(file))

      const given = new Set(records)
      for (const rec of recs) {
        const view = viewRecord(world.opsOf(rec))
        const secret = view?.fields['private']?.value === true && !thought.includes(rec)
        if (!ticked.includes(rec) || secret || view?.binned) expect(given.has(rec)).toBe(false)
        if (given.has(rec)) continue
        expect(bytes).not.toContain(rec)
        for (const { id } of world.opsOf(rec)) expect(bytes).not.toContain(id)
      }
      for (const [canary, { rec }] of texts) {
        const now = viewRecord(world.opsOf(rec))?.fields['text']?.value
        expect(bytes.includes(canary), canary).toBe(given.has(rec) && now === canary)
      }
      for (const { field, prev, rec } of log.ops.values()) {
        const isSigned =
          (await readSignature([...log.ops.values()].filter((op) => op.rec === rec))).state ===
          'valid'
        if (!isSigned) expect([field, prev]).toEqual([field, []])
      }
    }),
    { numRuns: 150 },
  )
})
