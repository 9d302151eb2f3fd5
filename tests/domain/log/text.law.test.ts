import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, sameJson, type Json } from '../../../src/lib/json.ts'
import type { Log } from '../../../src/domain/log/log.ts'
import { fieldOf, type FieldView } from '../../../src/domain/log/view.ts'
import { writeRecord } from '../../../src/domain/log/write.ts'
import { scripts, type Script } from '../../support/histories.ts'
import { findable, holds, merge, opsOf, seededRandom, viewsOf } from '../../support/law.ts'
import { knowsNothing, learn, standing, type Fact, type Knowledge } from '../../support/model.ts'
import { dossier, play, type Played } from '../../support/play.ts'

interface Copy {
  readonly log: Log
  readonly known: Knowledge
}

/** The devices, and one that at last got everything. */
function copiesOf({ devices }: Played): Copy[] {
  const log = merge(...devices.map((device) => device.log))
  const known = devices.reduce((all, device) => learn(all, device.known), knowsNothing)
  return [...devices, { log, known }]
}

/** Each field of each record on each copy: what is seen, and what the model says still stands. */
function fieldsOf(
  script: Script,
): { field: string; seen: FieldView | undefined; standing: readonly Fact[] }[] {
  return copiesOf(play(script)).flatMap(({ log, known }) => {
    const views = viewsOf(log)
    const factsByField = new Map<string, Fact[]>()
    for (const fact of known.facts) {
      const key = canonicalJson([fact.op.rec, fact.op.field])
      factsByField.set(key, [...(factsByField.get(key) ?? []), fact])
    }
    return Array.from(factsByField.values(), (facts) => {
      const { rec, field } = facts[0]?.op ?? { rec: '', field: '' }
      const view = views.get(rec)
      return { field, seen: view && fieldOf(view, field), standing: standing(facts, field) }
    })
  })
}

const untampered = scripts({ without: ['tamper'] })

function isText(field: string): boolean {
  return !field.includes('/') && field !== 'bin'
}

test('a text that nobody replaced, erased or chose against can be found on every device that got it', () => {
  holds(untampered, (script) => {
    for (const { field, seen, standing } of fieldsOf(script)) {
      if (!isText(field)) continue
      for (const { op } of standing) expect(findable(seen)).toContain(canonicalJson(op.value))
    }
  })
})

test('nothing can be found that somebody replaced having seen it, whatever the clocks say', () => {
  holds(untampered, (script) => {
    for (const { field, seen, standing } of fieldsOf(script)) {
      if (!isText(field)) continue
      const alive = new Set(standing.map(({ op }) => canonicalJson(op.value)))
      for (const text of findable(seen)) expect(alive).toContain(text)
    }
  })
})

test('the next write replaces exactly what stands: every head is named, and no other', () => {
  holds(untampered, (script) => {
    for (const { seen, standing } of fieldsOf(script)) {
      expect(seen?.heads).toEqual(standing.map(({ op }) => op.id))
    }
  })
})

test('of versions written apart the greatest by clock, writer and id is shown', () => {
  holds(untampered, (script) => {
    for (const { field, seen, standing } of fieldsOf(script)) {
      if (isText(field)) expect(sameJson(seen?.value, standing[0]?.op.value)).toBe(true)
    }
  })
})

test('equal values are one version: nobody is asked to choose between the same words', () => {
  holds(untampered, (script) => {
    for (const { field, seen, standing } of fieldsOf(script)) {
      if (!isText(field)) continue
      const distinct = new Set(standing.map(({ op }) => canonicalJson(op.value)))
      expect(findable(seen)).toHaveLength(distinct.size)
    }
  })
})

test('in a set, putting in wins from taking out at the same time; nobody has to choose', () => {
  holds(untampered, (script) => {
    for (const { field, seen, standing } of fieldsOf(script)) {
      if (!field.includes('/')) continue
      expect(seen?.value === true).toBe(standing.some(({ op }) => op.value === true))
      expect(seen?.others).toEqual([])
    }
  })
})

test('choosing a version settles it on every device', () => {
  holds(fc.tuple(untampered, fc.nat()), ([script, choice]) => {
    const played = play(script)
    const everyone = copiesOf(played).at(-1)
    const [device] = played.devices
    if (everyone === undefined || device === undefined) return
    const chosen = new Map<string, Json>()
    const random = seededRandom(99)
    const written = Array.from(viewsOf(everyone.log).values()).flatMap(({ rec, kind, fields }) =>
      Object.entries(fields)
        .filter(([, { others }]) => others.length > 0)
        .flatMap(([field, { value, others }]) => {
          const values = [value, ...others.map((other) => other.value)]
          const pick = values[choice % values.length] ?? null
          chosen.set(canonicalJson([rec, field]), pick)
          const { writer, hlc, now } = device
          const pen = { dossier, writer, hlc, now, random }
          return writeRecord(pen, opsOf(everyone.log, rec), {
            rec,
            kind,
            values: { [field]: pick },
          }).ops
        }),
    )
    const settled = { ops: new Map(written.map((op) => [op.id, op])), erasures: new Map() }
    for (const { log } of played.devices) {
      for (const [rec, view] of viewsOf(merge(settled, log, everyone.log))) {
        for (const [field, { value, others }] of Object.entries(view.fields)) {
          expect(others).toEqual([])
          const pick = chosen.get(canonicalJson([rec, field]))
          if (pick !== undefined) expect(sameJson(value, pick)).toBe(true)
        }
      }
    }
  })
})

test('a value that the field already has is not written again', () => {
  let met = 0
  holds(untampered, (script) => {
    for (const { ops } of play(script).idle) {
      met += 1
      expect(ops).toEqual([])
    }
  })
  expect(met).toBeGreaterThan(0)
})
