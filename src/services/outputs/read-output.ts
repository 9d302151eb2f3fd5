import { groupBy } from '../../lib/group-by.ts'
import { ok, type Result } from '../../lib/result.ts'
import { fieldOf, viewRecord, type RecordView } from '../../domain/log/view.ts'
import { knownLanguage, type Language } from '../../i18n/languages.ts'
import { fetchOutputText, type OutputText } from '../../outputs/output-text.ts'
import { readableDossier } from '../../outputs/readable-dossier.ts'
import type { ReadableDossier, ReadableEvidence } from '../../outputs/reading/readable.ts'
import type { StoreError } from '../dossier-store.ts'
import type { PhotoSource } from './pdf-maker.ts'
import { today, type Services } from '../services.ts'

/** What every output is made of. */
export interface OutputSource {
  /** Without the bin, and without what is private unless it was asked for. */
  readonly views: readonly RecordView[]
  readonly dossier: ReadableDossier
  readonly language: Language
  readonly text: OutputText
  /** YYYY-MM-DD. */
  readonly today: string
}

/** Reads the whole dossier for a document, in the language of the interface. */
export async function readOutput(
  services: Pick<Services, 'store' | 'device' | 'clock'>,
  { withPrivate }: { readonly withPrivate: boolean },
): Promise<Result<OutputSource, StoreError>> {
  const log = await services.store.readLog()
  if (!log.ok) return log
  const language = knownLanguage(services.device.read().language)
  const text = await fetchOutputText(language)
  const all = Array.from(groupBy(log.value.ops.values(), ({ rec }) => rec).values(), (ops) =>
    viewRecord(ops),
  ).filter((view) => view !== undefined)
  const views = all.filter(({ binned }) => !binned)
  const shown = withPrivate ? views : withoutPrivate(views)
  const day = today(services)
  return ok({
    views: shown,
    dossier: readableDossier(shown, { language, text, today: day }),
    language,
    text,
    today: day,
  })
}

/**
 * Leaves out what is private, and what belongs to it alone: looking back on a private experience is
 * as private, and so are its steps, its evidence and what others said of it.
 */
export function withoutPrivate(views: readonly RecordView[]): RecordView[] {
  const hidden = new Set(views.filter(isPrivate).map(({ rec }) => rec))
  const parents = ['experience', 'reflection', 'about', 'talk']
  const belongs = (view: RecordView) =>
    parents.some((name) => {
      const parent = fieldOf(view, name)?.value
      return typeof parent === 'string' && hidden.has(parent)
    }) || isOnlyOf(view, hidden)
  // What belongs to a reflection that went goes as well.
  for (let before = -1; before < hidden.size;) {
    before = hidden.size
    for (const view of views) if (belongs(view)) hidden.add(view.rec)
  }
  return views.filter(({ rec }) => !hidden.has(rec))
}

function isPrivate(view: RecordView): boolean {
  return fieldOf(view, 'private')?.value === true
}

/** True for evidence of, and talks about, private experiences and no other. */
function isOnlyOf({ fields }: RecordView, hidden: ReadonlySet<string>): boolean {
  const of = Object.entries(fields)
    .filter(([name, { value }]) => name.startsWith('experiences/') && value === true)
    .map(([name]) => name.slice('experiences/'.length))
  return of.length > 0 && of.every((rec) => hidden.has(rec))
}

/** Every photo that a PDF of this dossier may show, each once, to be read one after the other. */
export async function photoSources(
  services: Pick<Services, 'evidence'>,
  dossier: ReadableDossier,
): Promise<PhotoSource[]> {
  const { files } = await services.evidence()
  const pieces = [
    ...dossier.evidence,
    ...dossier.chapters.flatMap(({ entries }) =>
      entries.flatMap((entry): readonly ReadableEvidence[] =>
        entry.type === 'experience' ? entry.evidence : [],
      ),
    ),
  ]
  const named = new Map(
    pieces.flatMap(({ file }): (readonly [string, string])[] =>
      file?.show === 'image' && file.media !== 'image/svg+xml' ? [[file.sha256, file.media]] : [],
    ),
  )
  return Array.from(named, ([sha256, media]) => ({
    sha256,
    read: async () => {
      const read = await files.read(sha256, media)
      // One that is damaged or gone stands in the file in words.
      return read.ok ? read.value : undefined
    },
  }))
}
