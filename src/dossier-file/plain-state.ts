import { groupBy } from '../lib/group-by.ts'
import type { Json } from '../lib/json.ts'
import type { Log } from '../domain/log/log.ts'
import { noUpcasters, type Upcasters } from '../domain/log/upcast.ts'
import { isSetField, viewRecord, type RecordView } from '../domain/log/view.ts'
import { formatVersion } from './format.ts'

/** A record as it is shown now, for software that does not want to know of operations. */
export interface PlainRecord {
  readonly rec: string
  readonly kind: string
  readonly binned: boolean
  /** First and last writing, ms since 1970 by the writers' clocks. */
  readonly created: number
  readonly changed: number
  /** Values by field; fields without one are left out. */
  readonly fields: Readonly<Record<string, Json>>
  /** What is in each set, in order of their code units. */
  readonly sets: Readonly<Record<string, readonly string[]>>
  /** By field, what was written in another place at the same time and is not shown. */
  readonly others: Readonly<Record<string, readonly Json[]>>
}

/** `dossier.json`: derived from the log and never read back. */
export interface PlainState {
  readonly format: number
  readonly dossier: string
  readonly records: readonly PlainRecord[]
}

/** The current state of a log, records in the order of their ids. */
export function plainState(
  dossier: string,
  log: Log,
  upcasters: Upcasters = noUpcasters,
): PlainState {
  const records = Array.from(groupBy(log.ops.values(), (op) => op.rec).values(), (ops) =>
    viewRecord(ops, upcasters),
  )
    .filter((view) => view !== undefined)
    .sort((a, b) => (a.rec < b.rec ? -1 : 1))
    .map(plainRecord)
  return { format: formatVersion, dossier, records }
}

function plainRecord({ rec, kind, binned, created, changed, fields }: RecordView): PlainRecord {
  const plain: [string, Json][] = []
  const sets = new Map<string, string[]>()
  const others: [string, Json[]][] = []
  for (const [field, view] of Object.entries(fields)) {
    if (view.others.length > 0) others.push([field, view.others.map(({ value }) => value)])
    if (isSetField(field) && typeof view.value === 'boolean') {
      if (view.value) putIn(sets, field)
    } else if (view.value !== null && field !== 'bin') plain.push([field, view.value])
  }
  return {
    rec,
    kind,
    binned,
    created,
    changed,
    fields: Object.fromEntries(plain),
    sets: Object.fromEntries(sets),
    others: Object.fromEntries(others),
  }
}

/** Fields come in the order of their names, so elements do too. */
function putIn(sets: Map<string, string[]>, field: string): void {
  const at = field.indexOf('/')
  const set = field.slice(0, at)
  const elements = sets.get(set) ?? []
  elements.push(field.slice(at + 1))
  sets.set(set, elements)
}
