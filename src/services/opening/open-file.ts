import { ok, type Result } from '../../lib/result.ts'
import { mergeLogs } from '../../domain/log/merge.ts'
import { emptyLog } from '../../domain/log/log.ts'
import { relateFile, type FileRelation } from '../../dossier-file/relate-file.ts'
import type { DossierReader, OpenError, ReadFile, ReadFileOptions } from './dossier-reader.ts'
import type { DossierStore, StoreError } from '../dossier-store.ts'
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
 * is none). Nothing is changed; let go of it with `read.letGo`.
 */
export async function inspectFile(
  reader: DossierReader,
  store: Pick<DossierStore, 'dossier' | 'readLog'> | undefined,
  file: Blob,
  options: ReadFileOptions = {},
): Promise<Result<Inspection, OpenError | StoreError>> {
  const read = await reader.read(file, options)
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
