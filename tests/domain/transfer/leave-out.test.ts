import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalLog, logOf } from '../../../src/domain/log/log.ts'
import type { Op } from '../../../src/domain/log/op.ts'
import { writeRecord } from '../../../src/domain/log/write.ts'
import {
  isPrivate,
  logWithout,
  viewsOf,
  withWhatHangsOn,
} from '../../../src/domain/transfer/leave-out.ts'
import type { Json } from '../../../src/lib/json.ts'
import { readExample } from '../../support/example.ts'
import { seededRandom } from '../../support/law.ts'

type Given = Readonly<Record<string, readonly [kind: string, values: Record<string, Json>]>>

/** A log of these records, written by one device. */
function logWith(given: Given) {
  const random = seededRandom(5)
  let hlc = { t: 1, c: 0 }
  const ops: Op[] = []
  for (const [rec, [kind, values]] of Object.entries(given)) {
    const pen = { dossier: 'd', writer: 'w', hlc, now: 1, random }
    const written = writeRecord(pen, [], { rec, kind, values })
    hlc = written.hlc
    ops.push(...written.ops)
  }
  return logOf(ops)
}

const small: Given = {
  secret: ['experience', { title: 'Ruzie thuis', private: true }],
  stage: ['experience', { title: 'Stage' }],
  lookedBack: ['reflection', { experience: 'secret' }],
  step: ['step', { what: 'Praat met Sam', reflection: 'lookedBack' }],
  photoOfBoth: ['evidence', { 'experiences/secret': true, 'experiences/stage': true }],
  photo: ['evidence', { 'experiences/secret': true }],
  photoOnce: ['evidence', { 'experiences/secret': false, 'competencies/motives': true }],
  talk: ['talk', { 'experiences/secret': true, lookBack: 'Over thuis' }],
  agreed: ['step', { what: 'Bel de mentor', talk: 'talk' }],
  broadTalk: ['talk', { 'experiences/secret': true, 'experiences/stage': true }],
  feedback: ['feedback', { about: 'photo', text: 'Mooi' }],
  hidden: ['feedback', { about: 'stage', text: 'Let op', hidden: true }],
  statement: ['statement', { type: 'fulfilled', experience: 'secret' }],
  undone: ['statement', { type: 'withdrawn', withdraws: 'statement' }],
  share: ['share', { type: 'packet', 'records/secret': true }],
  future: ['badge', { 'about/secret': true }],
  laterFuture: ['badge', { of: 'secret' }],
  freeFuture: ['badge', { of: 'stage' }],
}

test('with a private experience goes all that is about it, and nothing else', () => {
  const views = viewsOf(logWith(small))
  const out = withWhatHangsOn(views, ['secret'])
  expect([...out].sort()).toEqual(
    [
      'agreed',
      'feedback',
      'future',
      'laterFuture',
      'lookedBack',
      'photo',
      'secret',
      'statement',
      'step',
      'talk',
      'undone',
    ].sort(),
  )
  // What hangs on what hangs on it is found whichever comes first.
  expect(withWhatHangsOn([...views].reverse(), ['secret'])).toEqual(out)
  expect(withWhatHangsOn(views, [])).toEqual(new Set())
})

test('private is what the owner said in any version, and words of another that they hid', () => {
  const alone = viewsOf(logWith(small)).filter(isPrivate)
  expect(alone.map(({ rec }) => rec).sort()).toEqual(['hidden', 'secret'])
  const said = [...logWith({ a: ['experience', { private: true }] }).ops.values()]
  // The greater writer is the one that is shown.
  const doubted = said.map((op) => ({ ...op, id: 'z', writer: 'x', value: false }))
  expect(viewsOf(logOf([...said, ...doubted])).every(isPrivate)).toBe(true)
})

test('no word of what stays is in what goes, whatever stays', () => {
  const { log, views } = readExample()
  const recs = fc.subarray(views.map(({ rec }) => rec))
  fc.assert(
    fc.property(recs, (chosen) => {
      const out = withWhatHangsOn(views, chosen)
      const gone = logWithout(log, out)
      const kept = canonicalLog(gone)
      const said = textsOf([...gone.ops.values()])
      const stayed = textsOf([...log.ops.values()].filter(({ rec }) => out.has(rec)))
      // A word that was also written in what goes is not kept back by anybody.
      const texts = [...stayed].filter((text) => text.includes(' ') && !said.has(text))
      for (const text of texts) expect(kept).not.toContain(JSON.stringify(text))
      for (const view of viewsOf(gone)) expect(out.has(view.rec)).toBe(false)
    }),
    { numRuns: 20 },
  )
})

/** Every text in the values of these, however deep. */
function textsOf(ops: readonly Op[]): Set<string> {
  const texts = new Set<string>()
  const add = (value: Json): void => {
    if (typeof value === 'string') texts.add(value)
    else if (value !== null && typeof value === 'object') Object.values<Json>(value).forEach(add)
  }
  for (const { value } of ops) add(value)
  return texts
}
