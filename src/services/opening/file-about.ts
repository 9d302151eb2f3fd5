import { groupBy } from '../../lib/group-by.ts'
import { plainDate, type PlainDate } from '../../lib/dates.ts'
import type { Json } from '../../lib/json.ts'
import { fieldOf, viewRecord, type RecordView } from '../../domain/log/view.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { ownerKind, ownerRecordId } from '../../domain/records/owner.ts'
import { periodKind } from '../../domain/records/period.ts'
import type { ReadFile } from './dossier-reader.ts'

/** What a person sees of a file before anything of it is taken. */
export interface FileAbout {
  /** First name of whose it is; undefined when it is not said. */
  readonly owner: string | undefined
  /** When it was made, ms since 1970, as the file says. */
  readonly made: number
  readonly purpose: string
  /** What it was given for, and until when it may be kept. */
  readonly reason: string | undefined
  readonly keepUntil: string | undefined
  /** Schools in the order in which they were begun. */
  readonly schools: readonly string[]
  /** The day of the oldest and of the youngest experience. */
  readonly since: PlainDate | undefined
  readonly until: PlainDate | undefined
  /** How many records of each kind, without those in the bin. */
  readonly counts: ReadonlyMap<string, number>
  readonly attachments: number
  /** Of the attachments, in bytes. */
  readonly bytes: number
  /** Attachments that the log names and that are damaged or not in the file. */
  readonly missing: number
  /** Lines of the log that are not sound. */
  readonly unsound: number
}

export function describeFile({ file, sound, damaged }: ReadFile): FileAbout {
  const { manifest, log } = file
  const views = [...groupBy(log.ops.values(), ({ rec }) => rec).values()]
    .map((ops) => viewRecord(ops))
    .filter((view) => view !== undefined && !view.binned) as RecordView[]
  const ofKind = (kind: string) => views.filter((view) => view.kind === kind)
  const owner = views.find(({ rec }) => rec === ownerRecordId(manifest.dossier))
  const days = ofKind(experienceKind.kind)
    .map((view) => textOf(view, 'date') ?? plainDate(view.created))
    .sort()
  const schools = ofKind(periodKind.kind)
    .sort((a, b) => ((textOf(a, 'start') ?? '') < (textOf(b, 'start') ?? '') ? -1 : 1))
    .map((view) => textOf(view, 'school'))
  return {
    owner: owner?.kind === ownerKind.kind ? textOf(owner, 'firstName') : undefined,
    made: Date.parse(manifest.made.at),
    purpose: manifest.purpose,
    reason: manifest.reason,
    keepUntil: manifest.keepUntil,
    schools: [...new Set(schools.filter((school) => school !== undefined))],
    since: days[0],
    until: days.at(-1),
    counts: new Map(
      [...groupBy(views, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length]),
    ),
    attachments: sound.length,
    bytes: sound.reduce((sum, { size }) => sum + size, 0),
    missing: damaged.length + file.leftOut.length,
    unsound: file.unsoundCount,
  }
}

function textOf(view: RecordView, field: string): string | undefined {
  const value: Json | undefined = fieldOf(view, field)?.value
  return typeof value === 'string' && value !== '' ? value : undefined
}
