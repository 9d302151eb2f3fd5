import { expect, test } from 'vitest'
import { agreedOps, isChangedSince } from '../../src/domain/agreement.ts'
import { viewRecord, type RecordView } from '../../src/domain/log/view.ts'
import { writeBin, writeRecord } from '../../src/domain/log/write.ts'
import { zeroHlc } from '../../src/domain/log/hybrid-clock.ts'
import { isOlderVersion, wordHeads } from '../../src/domain/older-version.ts'
import { readRecord } from '../../src/domain/records/record-kind.ts'
import { statementKind } from '../../src/domain/records/statement.ts'
import { standingStatements } from '../../src/domain/statements.ts'
import type { Op } from '../../src/domain/log/op.ts'
import type { Json } from '../../src/lib/json.ts'
import { seededRandom } from '../support/law.ts'

const random = seededRandom(7)

/** A record that can be written on; every writing is a minute later. */
function paper(rec: string, kind: string) {
  let ops: readonly Op[] = []
  let now = Date.UTC(2027, 4, 12)
  const pen = () => {
    now += 60_000
    return { dossier: 'd', writer: 'w', hlc: zeroHlc, now, random }
  }
  return {
    write(values: Record<string, Json>) {
      ops = [...ops, ...writeRecord(pen(), ops, { rec, kind, values }).ops]
      return this
    },
    bin(binned: boolean) {
      ops = [...ops, ...writeBin(pen(), ops, binned).ops]
      return this
    },
    view(): RecordView {
      const view = viewRecord(ops)
      if (view === undefined) throw new Error('nothing was written')
      return view
    },
  }
}

test('feedback is about an earlier version once the words it was about are replaced', () => {
  const stage = paper('stage', 'experience').write({ title: 'Stage', story: 'Koffie gezet' })
  const about = wordHeads(stage.view()).join(' ')
  expect(isOlderVersion(about, stage.view())).toBe(false)
  expect(isOlderVersion(about, stage.write({ story: 'Thee gezet' }).view())).toBe(true)
})

test('also when something was added to the words, or they went back to what they were', () => {
  const stage = paper('stage', 'experience').write({ story: 'Koffie' })
  const about = wordHeads(stage.view()).join(' ')
  expect(isOlderVersion(about, stage.write({ goal: 'Leren' }).view())).toBe(true)
  const back = paper('stage', 'experience').write({ story: 'Koffie' })
  const read = wordHeads(back.view()).join(' ')
  expect(
    isOlderVersion(read, back.write({ story: 'Thee' }).write({ story: 'Koffie' }).view()),
  ).toBe(true)
})

test('a tag, privacy and the bin are no words; and who told nothing claims nothing', () => {
  const stage = paper('stage', 'experience').write({ story: 'Koffie' })
  const about = wordHeads(stage.view()).join(' ')
  stage.write({ 'competencies/networking': true, private: true }).bin(true).bin(false)
  expect(isOlderVersion(about, stage.view())).toBe(false)
  const later = stage.write({ story: 'Thee' }).view()
  expect(isOlderVersion(undefined, later)).toBe(false)
  expect(isOlderVersion('', later)).toBe(false)
})

test('an agreement holds until the text or a step of the talk is written anew', () => {
  const talk = paper('talk', 'talk').write({ lookBack: 'Het ging goed', takeAway: 'Ik kan dit' })
  const step = paper('step', 'step').write({ what: 'Bellen', due: '2027-05-20', talk: 'talk' })
  const about = agreedOps(talk.view(), [step.view()]).join(' ')
  const isChanged = () => isChangedSince(about, talk.view(), [step.view()])
  expect(isChanged()).toBe(false)
  talk.write({ 'agreed.owner': { at: 1, about }, state: 'held', signer: 'x', signature: 'y' })
  expect(isChanged()).toBe(false)
  step.write({ state: 'moved', decided: '2027-05-19', due: '2027-06-01', note: 'druk' })
  expect(isChanged()).toBe(false)
  step.write({ what: 'Mailen' })
  expect(isChanged()).toBe(true)
})

test('a step that is let go, thrown away or brought back is a change; until all agree again', () => {
  const talk = paper('talk', 'talk').write({ takeAway: 'Ik kan dit' }).view()
  const step = paper('step', 'step').write({ what: 'Bellen', due: '2027-05-20', talk: 'talk' })
  const agree = () => agreedOps(talk, [step.view()]).join(' ')
  const isChanged = (about: string) => isChangedSince(about, talk, [step.view()])
  const first = agree()
  step.write({ state: 'letGo', decided: '2027-05-19' })
  expect(isChanged(first)).toBe(true)
  const second = agree()
  expect(isChanged(second)).toBe(false)
  step.bin(true)
  expect(isChanged(second)).toBe(true)
  const third = agree()
  expect(isChanged(third)).toBe(false)
  step.bin(false)
  expect(isChanged(third)).toBe(true)
})

test('another sentence, another person or another day for a step is a change', () => {
  for (const edit of [{ takeAway: 'Iets anders' }, { 'people.a': { name: 'Fatma', role: '' } }]) {
    const talk = paper('talk', 'talk').write({ takeAway: 'Ik kan dit' })
    const about = agreedOps(talk.view(), []).join(' ')
    expect(isChangedSince(about, talk.write(edit).view(), [])).toBe(true)
  }
  const talk = paper('talk', 'talk').write({ takeAway: 'Ik kan dit' }).view()
  const step = paper('step', 'step').write({ what: 'Bellen', due: '2027-05-20' })
  const about = agreedOps(talk, [step.view()]).join(' ')
  expect(isChangedSince(about, talk, [step.write({ due: '2027-05-21' }).view()])).toBe(true)
  expect(isChangedSince(about, talk, [])).toBe(false)
})

test('a statement stands until a new one undoes it, and both can be read', () => {
  const given = (rec: string, values: Record<string, Json>) =>
    readRecord(statementKind, paper(rec, 'statement').write(values).view())
  const done = given('a', { type: 'fulfilled', set: 'vmboC2', date: '2027-05-01' })
  const stage = given('b', { type: 'internshipDone', experience: 'stage', date: '2027-06-01' })
  const undo = given('c', { type: 'withdrawn', withdraws: 'a', date: '2027-06-02' })
  const standing = standingStatements([undo, done, stage])
  expect(standing.map(({ statement, undoneBy }) => [statement.rec, undoneBy?.rec])).toEqual([
    ['b', undefined],
    ['a', 'c'],
  ])
})

test('a statement in the bin, and one that undoes nothing that is here, say nothing', () => {
  const paperOf = (rec: string, values: Record<string, Json>) =>
    paper(rec, 'statement').write(values)
  const done = readRecord(statementKind, paperOf('a', { type: 'fulfilled' }).view())
  const stray = readRecord(
    statementKind,
    paperOf('b', { type: 'withdrawn', withdraws: 'elsewhere' }).view(),
  )
  const binned = readRecord(
    statementKind,
    paperOf('c', { type: 'withdrawn', withdraws: 'a' }).bin(true).view(),
  )
  expect(standingStatements([done, stray, binned])).toEqual([
    { statement: done, undoneBy: undefined },
  ])
})
