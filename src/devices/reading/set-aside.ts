import type { Aside, AsideFile } from '../../dossier-file/aside.ts'
import type { FileId } from '../../services/evidence/file-store.ts'

/** Which attachments are set aside. */
export interface AsideOrder {
  /** Smaller ones, in bytes, are not worth a file. */
  readonly least: number
  readonly but: ReadonlySet<FileId>
}

/** What was set aside. */
export interface NamedAside {
  readonly file: FileId
  readonly size: number
  /** Within its folder. */
  readonly name: string
}

/** Writes what is set aside. It never fails: what it cannot write is not there. */
export interface AsideWriter {
  begin(file: FileId, size: number): AsideFile
  /** All that is whole, once nothing is on its way any more. */
  names(): Promise<readonly NamedAside[]>
  /** Takes all of it away, and writes nothing more. */
  giveUp(): Promise<void>
}

/** Sets each wanted attachment aside once. */
export function createAside({ least, but }: AsideOrder, writer: AsideWriter): Aside {
  const begun = new Set<FileId>(but)
  return {
    begin: ({ entry, sha256 }) => {
      if (entry.size <= least || begun.has(sha256)) return undefined
      begun.add(sha256)
      return writer.begin(sha256, entry.size)
    },
  }
}
