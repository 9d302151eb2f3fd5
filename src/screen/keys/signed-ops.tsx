import { createContext, useContext, type ReactNode } from 'react'
import type { Result } from '../../lib/result.ts'
import type { Op, RecordId } from '../../domain/log/op.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import { useServices } from '../services-context.tsx'

/** All operations of a record, as they were signed. */
export type ReadSigned = (rec: RecordId) => Promise<Result<readonly Op[], StoreError>>

const SignedOps = createContext<ReadSigned | undefined>(undefined)

interface SignedOpsProviderProps {
  read: ReadSigned
  children: ReactNode
}

/** For a dossier that somebody else reads: where its operations stand as they came. */
export function SignedOpsProvider({ read, children }: SignedOpsProviderProps) {
  return <SignedOps value={read}>{children}</SignedOps>
}

/** Where to check signatures, and whether the dossier is the reader's own. */
export function useReadSigned(): { readonly read: ReadSigned; readonly isOwn: boolean } {
  const { store } = useServices()
  const given = useContext(SignedOps)
  return { read: given ?? ((rec) => store.readHistory(rec)), isOwn: given === undefined }
}
