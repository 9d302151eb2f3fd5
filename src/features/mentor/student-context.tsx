import { createContext, use } from 'react'
import type { RecordId } from '../../domain/log/op.ts'
import type { MentorStudent } from '../../services/mentor/mentor-student.ts'

interface OpenStudent {
  readonly student: MentorStudent
  /** What was new when the student was opened; stays marked until the mentor leaves. */
  readonly news: ReadonlySet<RecordId>
}

/** The student whose pages are open. */
export const StudentContext = createContext<OpenStudent | undefined>(undefined)

export function useStudent(): OpenStudent {
  const open = use(StudentContext)
  if (open === undefined) throw new Error('useStudent needs a student')
  return open
}
