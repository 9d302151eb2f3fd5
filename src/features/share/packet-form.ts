import { addDays, type PlainDate } from '../../lib/dates.ts'
import type { Json } from '../../lib/json.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { withDraft } from '../../screen/drafts/draft-values.ts'
import type { Shareables } from './queries.ts'

/** For whom it is, why, and for how long. */
export interface ForWhom {
  readonly name: string
  readonly role: string
  readonly purpose: string
  readonly question: string
  readonly keepUntil: PlainDate
}

/** All that is chosen and typed on the road of a packet. The words of its lock never are among it. */
export interface PacketForm extends ForWhom {
  readonly records: RecordId[]
  /** Of those, the private ones that were thought of twice. */
  readonly privateToo: RecordId[]
}

/** Three months, as long as most talks need. */
const usualDays = 92

/** With nothing ticked but what the talk names, and nothing private. */
export function freshPacketForm(
  { views, secret }: Shareables,
  talk: Talk | undefined,
  today: PlainDate,
  purpose: string,
): PacketForm {
  const named = talk ? [talk.rec, ...talk.experiences] : []
  const here = new Set(views.map(({ rec }) => rec))
  const [person] = Object.values(talk?.people ?? {})
  return {
    records: named.filter((rec) => here.has(rec) && !secret.has(rec)),
    privateToo: [],
    name: person?.name ?? '',
    role: '',
    purpose: talk ? purpose : '',
    question: talk?.question ?? '',
    keepUntil: addDays(today, usualDays),
  }
}

/** The form with its draft; what was erased or made private since then is not ticked any more. */
export function restoredPacketForm(
  fresh: PacketForm,
  draft: Json | undefined,
  { views, secret }: Shareables,
): PacketForm {
  const form = withDraft(fresh, draft)
  const here = new Set(views.map(({ rec }) => rec))
  const thought = new Set(form.privateToo)
  const records = form.records.filter(
    (rec) => here.has(rec) && (!secret.has(rec) || thought.has(rec)),
  )
  return { ...form, records, privateToo: records.filter((rec) => thought.has(rec)) }
}
