import { compareHlc } from '../../src/domain/log/hybrid-clock.ts'
import type { Erasure, Op } from '../../src/domain/log/op.ts'

/**
 * What truly happened, kept beside the log under test and without reading its `prev` or `seen`:
 * who had which operation when.
 */
export interface Fact {
  readonly op: Op
  /** The operations of this field that the person had in sight: what this one replaces. */
  readonly replaces: ReadonlySet<string>
  /** For a bin mark: every other operation of the record that the device had. */
  readonly binned?: ReadonlySet<string>
}

export interface ErasureFact {
  readonly erasure: Erasure
  readonly had: ReadonlySet<string>
}

/** What one copy must know, by the deliveries it got. */
export interface Knowledge {
  readonly facts: ReadonlySet<Fact>
  readonly erasures: ReadonlySet<ErasureFact>
}

export const knowsNothing: Knowledge = { facts: new Set(), erasures: new Set() }

/** Both together, less what is erased. */
export function learn(a: Knowledge, b: Knowledge): Knowledge {
  const erasures = new Set([...a.erasures, ...b.erasures])
  const erased = erasedRecords(erasures)
  const facts = [...a.facts, ...b.facts].filter(({ op }) => !erased.has(op.rec))
  return { facts: new Set(facts), erasures }
}

export function erasedRecords(erasures: Iterable<ErasureFact>): Set<string> {
  return new Set(Array.from(erasures, ({ erasure }) => erasure.rec))
}

/** Ids of the operations that meet an erasure in this meeting and that no eraser had. */
export function unseenByErasers(a: Knowledge, b: Knowledge): Set<string> {
  const erasures = [...a.erasures, ...b.erasures]
  const erased = erasedRecords(erasures)
  const unseen = new Set<string>()
  for (const { op } of [...a.facts, ...b.facts]) {
    const seen = erasures.some(({ erasure, had }) => erasure.rec === op.rec && had.has(op.id))
    if (erased.has(op.rec) && !seen) unseen.add(op.id)
  }
  return unseen
}

export function factsOf(knowledge: Knowledge, rec: string): Fact[] {
  return [...knowledge.facts].filter(({ op }) => op.rec === rec)
}

/** The facts of one field that nothing known replaced, latest clock first. */
export function standing(facts: readonly Fact[], field: string): Fact[] {
  const ofField = facts.filter(({ op }) => op.field === field)
  return ofField
    .filter(({ op }) => !ofField.some(({ replaces }) => replaces.has(op.id)))
    .sort(({ op: a }, { op: b }) => {
      const byClock = compareHlc(b.hlc, a.hlc)
      if (byClock !== 0) return byClock
      if (a.writer !== b.writer) return a.writer < b.writer ? 1 : -1
      return a.id < b.id ? 1 : -1
    })
}

/** True when everybody who touched the bin put the record in, and nobody wrote unseen by them. */
export function isInBin(facts: readonly Fact[]): boolean {
  const marks = standing(facts, 'bin')
  if (marks.length === 0 || marks.some(({ binned }) => binned === undefined)) return false
  const fields = new Set(facts.map(({ op }) => op.field).filter((field) => field !== 'bin'))
  return [...fields].every((field) =>
    standing(facts, field).every(({ op }) => marks.some(({ binned }) => binned?.has(op.id))),
  )
}
