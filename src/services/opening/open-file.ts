import { ok, type Result } from '../../lib/result.ts'
import { mergeLogs } from '../../domain/log/merge.ts'
import { emptyLog } from '../../domain/log/log.ts'
import { relateFile, type FileRelation } from '../../dossier-file/relate-file.ts'
import type { DossierReader, OpenError, ReadFile, ReadFileOptions } from './dossier-reader.ts'
import type { StoreError } from '../dossier-store.ts'
import type { FileId } from '../evidence/file-store.ts'
import type { AdoptedTools } from '../session.ts'
import { describeFile, type FileAbout } from './file-about.ts'
import { accountOfMerge, type MergeAccount } from './merge-account.ts'

/** What a file is to this device. */
export type Relation =
  | FileRelation['type']
  /** A whole dossier, and there is none here: it can become the dossier of this device. */
  | 'first'

/** A file that was read and compared; nothing is changed by it. */
export interface Inspection {
  readonly read: ReadFile
  readonly about: FileAbout
  readonly relation: Relation
  /** What taking it over would do; undefined when it is not to be merged here. */
  readonly forecast: MergeAccount | undefined
}

/**
 * Reads a file to its last byte, and says what it is to the dossier that is here (undefined: there
 * is none). Nothing is changed: attachments that are not here wait aside. Let go of it with
 * `read.letGo`.
 */
export async function inspectFile(
  reader: DossierReader,
  open: Pick<AdoptedTools, 'store' | 'evidence'> | undefined,
  file: Blob,
  options: ReadFileOptions = {},
): Promise<Result<Inspection, OpenError | StoreError>> {
  const store = open?.store
  const read = await reader.read(file, { ...options, aside: { but: await filesHere(open) } })
  if (!read.ok) return read
  const here = await store?.readLog()
  if (here?.ok === false) {
    await read.value.letGo()
    return here
  }
  const about = describeFile(read.value)
  const log = here?.value ?? emptyLog
  const related = relateFile(store && { dossier: store.dossier, log }, read.value.file)
  const isFirst = related.type === 'otherDossier' && store === undefined
  const relation: Relation = isFirst ? 'first' : related.type
  return ok({ read: read.value, about, relation, forecast: forecast() })

  function forecast(): MergeAccount | undefined {
    if (relation !== 'first' && relation !== 'newer' && relation !== 'older') return undefined
    const incoming = read.ok ? read.value.file.log : emptyLog
    const { log: after, report } = mergeLogs(log, incoming)
    return accountOfMerge(log, incoming, after, report.rescued)
  }
}

/** What is not known to be here may be set aside for nothing, which does no harm. */
async function filesHere(
  open: Pick<AdoptedTools, 'evidence'> | undefined,
): Promise<ReadonlySet<FileId>> {
  const listed = await (await open?.evidence())?.files.list()
  return new Set(listed?.ok ? listed.value.map(({ file }) => file) : [])
}
