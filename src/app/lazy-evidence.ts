import type { EvidenceTools } from '../services/evidence/evidence-tools.ts'

/** The evidence tools of one open dossier, made when they are first asked for. */
export interface LazyEvidence {
  readonly read: () => Promise<EvidenceTools>
  /** Lets go of what was made, or still is being made. */
  readonly close: () => void
}

/** `open` is called once; again only after it failed. */
export function createLazyEvidence(open: () => Promise<EvidenceTools>): LazyEvidence {
  let opening: Promise<EvidenceTools> | undefined
  let isClosed = false

  async function openNow(): Promise<EvidenceTools> {
    try {
      const tools = await open()
      if (isClosed) tools.files.close()
      return tools
    } catch (cause) {
      // Such as a part of an older version that is gone: the next call may find it.
      opening = undefined
      throw cause
    }
  }
  return {
    read: () => (opening ??= openNow()),
    close: () => {
      isClosed = true
      const closeFiles = ({ files }: EvidenceTools) => files.close()
      // Who asked hears of a failure; here there is nothing to close then.
      void opening?.then(closeFiles, () => undefined)
    },
  }
}
