import { describe, expect, test } from 'vitest'
import { canonicalJson, type Json } from '../../../src/lib/json.ts'
import { isOp, type Op } from '../../../src/domain/log/op.ts'
import { writeRecord, writeBin, type Pen } from '../../../src/domain/log/write.ts'
import { createSigningPair } from '../../../src/dossier-file/signing/ed25519.ts'
import { readSignature } from '../../../src/dossier-file/signing/read-signature.ts'
import { signRecord } from '../../../src/dossier-file/signing/sign-record.ts'

const now = Date.UTC(2026, 4, 12)
let count = 0
/** Different each time and the same in every run. */
const random = (length: number) =>
  new Uint8Array(length).map(() => (count = (count * 7 + 11) % 251))
const mentor: Pen = { dossier: 'd', writer: 'mentor', hlc: { t: 0, c: 0 }, now, random }
const owner: Pen = { ...mentor, writer: 'owner', now: now + 1000 }

const feedback = { about: 'e-1', aboutOps: 'a b', text: 'Je bleef rustig.', name: 'Mw. De Wit' }
const made = await createSigningPair()
if (made === undefined) throw new Error('no Ed25519 here')
const { pair } = made
const other = (await createSigningPair())?.pair ?? pair

function write(pen: Pen, ops: readonly Op[], values: Record<string, Json>): Op[] {
  const { hlc } = ops.reduce((last, op) => (op.hlc.t >= last.hlc.t ? op : last), { hlc: pen.hlc })
  return [
    ...ops,
    ...writeRecord({ ...pen, hlc }, ops, { rec: 'f-1', kind: 'feedback', values }).ops,
  ]
}

async function sign(pen: Pen, ops: readonly Op[], by = pair): Promise<Op[]> {
  const last = ops.at(-1)
  return [...ops, ...(await signRecord({ ...pen, hlc: last?.hlc ?? pen.hlc }, ops, by)).ops]
}

const signed = await sign(mentor, write(mentor, [], feedback))
const state = async (ops: readonly Op[]) => (await readSignature(ops)).state

describe('a signed record', () => {
  test('is valid, in any order and with the name of the key', async () => {
    expect(await readSignature(signed)).toEqual({ state: 'valid', signKey: pair.signKey })
    expect(await state([...signed].reverse())).toBe('valid')
  })

  test('stays valid after it was written as text and read again', async () => {
    expect(await state(signed.map((op) => JSON.parse(canonicalJson(op)) as Op))).toBe('valid')
  })

  test('without a signature is just not signed', async () => {
    expect(await state(write(mentor, [], feedback))).toBe('none')
    expect(await state([])).toBe('none')
  })

  test('is not signed twice for nothing', async () => {
    expect(await sign(mentor, signed)).toEqual(signed)
  })

  test('may be answered, hidden, read, thrown away and taken back by the owner', async () => {
    const answered = write(owner, signed, { answer: 'Dank u', read: true, hidden: true })
    const binned = [...answered, ...writeBin(owner, answered, true).ops]
    expect([await state(answered), await state(binned)]).toEqual(['valid', 'valid'])
  })

  test('is no longer valid when the owner writes in the words of the giver', async () => {
    expect(await state(write(owner, signed, { text: 'Je was geweldig.' }))).toBe('invalid')
    expect(await state(write(owner, signed, { 'qualities/calm': true }))).toBe('invalid')
  })

  test('can be signed anew by its giver after a change', async () => {
    const changed = write(mentor, signed, { text: 'Je bleef heel rustig.' })
    expect(await state(changed)).toBe('invalid')
    expect(await state(await sign(mentor, changed))).toBe('valid')
    // Only what is said now is needed.
    const again = await sign(mentor, changed)
    const replaced = new Set(again.flatMap(({ prev }) => prev))
    expect(await state(again.filter(({ id }) => !replaced.has(id)))).toBe('valid')
  })

  test('signed by somebody else as well names the last one', async () => {
    const twice = await sign(mentor, signed, other)
    expect(await readSignature(twice)).toEqual({ state: 'valid', signKey: other.signKey })
  })
})

describe('is not valid', () => {
  test('without any one of its operations', async () => {
    for (const gone of signed) {
      expect(await state(signed.filter((op) => op !== gone)), gone.field).toBe('invalid')
    }
  })

  test('with any letter of any operation changed', async () => {
    const wrong: string[] = []
    for (const [n, op] of signed.entries()) {
      const text = canonicalJson(op)
      for (let at = 0; at < text.length; at++) {
        const flipped = flip(text, at)
        if (flipped === undefined) continue
        // Readers leave out a line that is no operation.
        const ops = signed.flatMap((one, m) => (m !== n ? [one] : isOp(flipped) ? [flipped] : []))
        const now = await state(ops)
        if (now !== 'invalid') wrong.push(`${now}: ${text.slice(0, at)}[${text.at(at)}]`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('with a key or a value added to any operation', async () => {
    for (const [n, op] of signed.entries()) {
      expect(await state(signed.with(n, { ...op, more: 1 } as Op)), op.field).toBe('invalid')
      expect(await state(signed.with(n, { ...op, thinned: true })), op.field).toBe('invalid')
    }
  })

  test('as another record, of another dossier or as another kind', async () => {
    for (const part of [{ rec: 'f-2' }, { dossier: 'd-2' }, { kind: 'statement' }]) {
      expect(await state(signed.map((op) => ({ ...op, ...part })))).toBe('invalid')
    }
    const [first] = signed
    if (!first) throw new Error('nothing signed')
    const before = { ...first, id: '0', field: 'x', hlc: { t: 0, c: 0 }, kind: 'experience' }
    expect(await state([...signed, before])).toBe('invalid')
  })

  test('with the signature of another record or of another key', async () => {
    const mine = await sign(mentor, write(mentor, [], { ...feedback, text: 'Iets anders.' }), other)
    const [from, to] = [mine, signed].map((ops) => ops.find(({ field }) => field === 'signature'))
    if (!from || !to) throw new Error('nothing signed')
    const moved = signed.map((op) => (op === to ? { ...to, value: from.value } : op))
    expect(await state(moved)).toBe('invalid')
  })
})

/** The operation with one letter changed; undefined when that is no JSON. */
function flip(text: string, at: number): Op | undefined {
  const code = text.charCodeAt(at)
  for (const bit of [1, 2, 4]) {
    const changed = `${text.slice(0, at)}${String.fromCharCode(code ^ bit)}${text.slice(at + 1)}`
    try {
      return JSON.parse(changed) as Op
    } catch {
      continue
    }
  }
  return undefined
}
