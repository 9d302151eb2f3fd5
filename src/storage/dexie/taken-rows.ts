import type { Json } from '../../lib/json.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { Taken, TakenFile, TakenNote } from '../../services/dossier-store.ts'
import type { ForeignParts } from '../../services/opening/foreign-parts.ts'
import type { DossierDatabase, MetaKey } from './database.ts'

/** What files brought beside the log, and which was taken over last. Only we write these rows. */
export async function readTaken(db: DossierDatabase, dossier: DossierId): Promise<Taken> {
  const [foreign, last] = await db.meta.bulkGet([
    rowKey(dossier, 'foreign'),
    rowKey(dossier, 'taken'),
  ])
  return {
    foreign: foreign?.value as unknown as ForeignParts | undefined,
    last: last?.value as unknown as TakenNote | undefined,
  }
}

/** Part of the transaction of a merge: the parts, and the mark that the file is here as a whole. */
export async function keepTaken(
  db: DossierDatabase,
  dossier: DossierId,
  { foreign, note }: TakenFile,
): Promise<void> {
  const here = await readTaken(db, dossier)
  const both = foreign(here.foreign)
  await db.meta.bulkPut([
    { dossier, key: 'foreign', value: both as unknown as Json },
    { dossier, key: 'taken', value: { ...note } },
  ])
}

function rowKey(dossier: DossierId, key: MetaKey): [DossierId, MetaKey] {
  return [dossier, key]
}
