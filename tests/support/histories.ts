import fc from 'fast-check'
import { isSoundJson, type Json } from '../../src/lib/json.ts'

/** What a person, a device or an attacker may do; each command carries more than it needs. */
export const deeds = [
  'write',
  'openForm',
  'saveForm',
  'choose',
  'futureWrite',
  'bin',
  'unbin',
  'erase',
  'merge',
  'exportCopy',
  'mergeCopy',
  'restoreCopy',
  'clone',
  'thin',
  'tamper',
] as const
export type Deed = (typeof deeds)[number]

/** One step of a history; numbers are taken modulo what there is to choose from. */
export interface Command {
  readonly deed: Deed
  readonly device: number
  /** The other device, copy, version or operation. */
  readonly other: number
  readonly rec: number
  readonly field: number
  readonly value: Json
  /** How far this device's clock moves first, in ms; may be 0 or back. */
  readonly tick: number
}

export interface Script {
  /** How wrong the four clocks are at the start, in ms. */
  readonly skews: readonly number[]
  readonly commands: readonly Command[]
}

export interface ScriptOptions {
  /** Deeds that do not happen in these histories. */
  readonly without?: readonly Deed[]
  readonly maxCommands?: number
}

const hour = 3_600_000
const day = 24 * hour
export const tenYears = 3_653 * day

const weights: Readonly<Record<Deed, number>> = {
  write: 14,
  openForm: 3,
  saveForm: 4,
  choose: 2,
  futureWrite: 2,
  bin: 4,
  unbin: 2,
  erase: 1,
  merge: 10,
  exportCopy: 2,
  mergeCopy: 2,
  restoreCopy: 1,
  clone: 2,
  thin: 2,
  tamper: 2,
}

/** Stands for a text that nobody else writes; the player adds a number. */
export const ownText = 'own text'

const values: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(ownText) },
  { weight: 4, arbitrary: fc.constantFrom<Json>(true, false, null, '', 'same', 'other', 0, -0) },
  {
    weight: 1,
    arbitrary: fc
      .oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }))
      .filter((value) => isSoundJson(value)),
  },
)

const ticks = fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 40, hour, day, 300 * day, -1, -hour, -400 * day)

// Few records, fields and moments on purpose: what can go wrong goes wrong where writers meet.

/** Histories of four devices (clones come on top), for `play`. */
export function scripts({
  without = [],
  maxCommands = 36,
}: ScriptOptions = {}): fc.Arbitrary<Script> {
  const allowed = deeds
    .filter((deed) => !without.includes(deed))
    .map((deed) => ({ weight: weights[deed], arbitrary: fc.constant(deed) }))
  return fc.record({
    skews: fc.array(fc.constantFrom(0, 0, 0, 0, 5, -hour, day, tenYears, -tenYears), {
      minLength: 4,
      maxLength: 4,
    }),
    commands: fc.array(
      fc.record({
        deed: fc.oneof(...allowed),
        device: fc.nat(5),
        other: fc.nat(11),
        rec: fc.constantFrom(0, 0, 0, 1, 2),
        field: fc.constantFrom(0, 0, 0, 0, 1, 3, 3, 4, 5, 6, 7),
        value: values,
        tick: ticks,
      }),
      { minLength: 1, maxLength: maxCommands, size: 'max' },
    ),
  })
}
