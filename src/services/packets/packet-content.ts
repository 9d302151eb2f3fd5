import { err, ok, type Result } from '../../lib/result.ts'
import { plainDate } from '../../lib/dates.ts'
import { isTermSet, termSetForLevel, type TermSet } from '../../content/term-sets.ts'
import type { Log } from '../../domain/log/log.ts'
import { isOp, type RecordId, type WriterId } from '../../domain/log/op.ts'
import { logOf } from '../../domain/log/log.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { ownerKind, ownerRecordId } from '../../domain/records/owner.ts'
import { periodKind } from '../../domain/records/period.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import type { LeftOut } from '../../dossier-file/manifest.ts'
import type { StandsFor } from '../../dossier-file/packet-head.ts'
import { packetLog } from '../../dossier-file/packet-log.ts'
import { packetViews } from '../../dossier-file/packet-views.ts'
import { knownLanguage } from '../../i18n/languages.ts'
import { dossierPage } from '../../outputs/dossier-page.ts'
import { fetchOutputText } from '../../outputs/output-text.ts'
import type { NamedFile } from '../copies/copy-desk.ts'
import type { StoreError } from '../dossier-store.ts'
import type { MakePacketError, PacketChoice } from './packet.ts'
import { periodAt } from '../school.ts'
import { today, type Services } from '../services.ts'

/** What a packet will hold. Made anew when anything was changed, so it is never of yesterday. */
export interface PacketContent {
  readonly log: Log
  readonly heads: readonly StandsFor[]
  readonly views: readonly RecordView[]
  readonly records: readonly RecordId[]
  readonly attachments: readonly NamedFile[]
  readonly leftOut: readonly LeftOut[]
  /** The words of the owner's school: its name stays at home, its words go along. */
  readonly termSet: TermSet
  readonly writer: WriterId
  /** Ms since 1970. */
  readonly at: number
}

/** Collects what was chosen, with the files that its records name and that are here. */
export async function packetContent(
  services: Services,
  choice: Pick<PacketChoice, 'records' | 'privateToo'>,
): Promise<Result<PacketContent, MakePacketError>> {
  const { store, clock, random } = services
  const { files } = await services.evidence()
  const [whole, listed, spoken, asked] = await Promise.all([
    store.readLog(),
    files.list(),
    spokenWords(services),
    store.commit([], ({ writer, hlc }) => ({ ops: [], hlc, result: writer })),
  ])
  if (!whole.ok) return whole
  if (!listed.ok) return listed
  if (!spoken.ok) return spoken
  if (!asked.ok) return asked
  const at = clock.now()
  const sound = logOf([...whole.value.ops.values()].filter(isOp), whole.value.erasures.values())
  const { log, heads, records } = await packetLog(
    { log: sound, dossier: store.dossier, writer: asked.value, now: at, random },
    choice.records,
    choice.privateToo,
  )
  if (records.length === 0) return err({ type: 'NothingToGive' })
  const views = packetViews(log, heads)
  const here = new Map(listed.value.map(({ file, size }) => [file, size]))
  const named = namedFiles(views)
  const isHere = ([file]: readonly [string, string]) => here.has(file)
  return ok({
    log,
    heads,
    views,
    records,
    attachments: named
      .filter(isHere)
      .map(([file, media]) => ({ file, size: here.get(file) ?? 0, media })),
    leftOut: named.filter((one) => !isHere(one)).map(([sha256]) => ({ sha256, why: 'missing' })),
    termSet: spoken.value,
    writer: asked.value,
    at,
  })
}

/** The owner's choice of words, else those of the school of now. */
async function spokenWords(services: Services): Promise<Result<TermSet, StoreError>> {
  const { store } = services
  const [owner, periods] = await Promise.all([
    store.readRecord(ownerRecordId(store.dossier)),
    store.readRecords({ by: 'kind', kind: periodKind.kind }),
  ])
  if (!owner.ok) return owner
  if (!periods.ok) return periods
  const chosen = owner.value && readRecord(ownerKind, owner.value).termSet
  if (isTermSet(chosen)) return ok(chosen)
  const schools = periods.value.map((view) => readRecord(periodKind, view))
  return ok(termSetForLevel(periodAt(schools, today(services))?.level))
}

/** Only what a record says is its file; a text that looks like the name of one takes nothing along. */
function namedFiles(views: readonly RecordView[]): (readonly [file: string, media: string])[] {
  const named = new Map<string, string>()
  for (const { fields } of views) {
    const [file, media] = [fields['file']?.value, fields['media']?.value]
    if (typeof file === 'string' && /^[\da-f]{64}$/.test(file)) {
      named.set(file, typeof media === 'string' ? media : '')
    }
  }
  return [...named].sort()
}

/**
 * `index.html` of a packet. The preview "Dit ziet de ander" is this very page: only where pictures
 * come from (`hrefOf`) and whether it brings its style (`bare`) differ.
 */
export async function packetPage(
  services: Pick<Services, 'device'>,
  { views, at, termSet }: Pick<PacketContent, 'views' | 'at' | 'termSet'>,
  { purpose, question, keepUntil }: Pick<PacketChoice, 'purpose' | 'question' | 'keepUntil'>,
  place: Pick<Parameters<typeof dossierPage>[0], 'hrefOf' | 'bare'>,
): Promise<string> {
  const language = knownLanguage(services.device.read().language)
  return dossierPage({
    views,
    purpose: 'packet',
    language,
    text: await fetchOutputText(language),
    today: plainDate(at),
    termSet,
    keepUntil,
    ...(purpose && { reason: purpose }),
    ...(question && { question }),
    ...place,
  })
}
