import { useDeferredValue } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { groupBy } from '../../lib/group-by.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { MentorStudent } from '../../services/mentor/mentor-student.ts'
import { List } from '../../ui/frame/list.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { StudentRow } from './student-row.tsx'

/** As many rows as a screen can show are drawn first; the others once those can be used. */
const firstRows = 15

interface StudentGroupsProps {
  students: readonly MentorStudent[]
  byGroup: boolean
  current?: DossierId | undefined
}

/** The students in their order, in one list or class by class. */
export function StudentGroups({ students, byGroup, current }: StudentGroupsProps) {
  const { t, i18n } = useTranslation('mentor')
  const drawn = useDeferredValue(students, students.slice(0, firstRows))
  const rows = (some: readonly MentorStudent[]) => (
    <List look="rows">
      {some.map((student) => (
        <StudentRow
          key={student.dossier}
          student={student}
          current={student.dossier === current}
          withGroup={!byGroup}
        />
      ))}
    </List>
  )
  if (!byGroup) return rows(drawn)
  const { compare } = new Intl.Collator(i18n.language, { numeric: true })
  // Who is in no class comes last.
  const groups = [...groupBy(drawn, ({ group }) => group)].sort(([a], [b]) =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : compare(a, b),
  )
  return (
    <>
      {groups.map(([group, some]) => (
        <Section key={group} title={group === '' ? t('list.noGroup') : group}>
          {rows(some)}
        </Section>
      ))}
    </>
  )
}
