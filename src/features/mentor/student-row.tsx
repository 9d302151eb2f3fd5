import { memo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import type { MentorStudent } from '../../services/mentor/mentor-student.ts'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { SignLine } from '../../ui/show/sign-line.tsx'
import { useStudentStatus } from './use-student-status.ts'

interface StudentRowProps {
  student: MentorStudent
  current?: boolean
  /** The class stands above a group of rows, not in each. */
  withGroup: boolean
}

/** One student in the list: their name, and why they may need the mentor. */
export const StudentRow = memo(function StudentRow(props: StudentRowProps) {
  const { student, current = false, withGroup } = props
  const { t } = useTranslation('mentor')
  const { text, tone } = useStudentStatus()(student)
  const { name, group, dossier } = student
  const called = name === '' ? t('list.noName') : name
  return (
    <ListRow
      href={mentorPlaces.student(dossier)}
      current={current}
      title={withGroup && group !== '' ? `${called} · ${group}` : called}
      text={<SignLine tone={tone}>{text}</SignLine>}
    />
  )
})
