import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { today } from '../../services/services.ts'
import { pickStudents } from '../../services/mentor/student-signs.ts'
import { DeskPanes } from '../../ui/frame/desk-panes.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { useDesk } from './desk-context.tsx'
import { deskQueries } from './queries.ts'
import { useStudent } from './student-context.tsx'
import { StudentGroups } from './student-groups.tsx'

interface StudentFrameProps {
  /** Beside the page on a wide screen, under it on a phone. */
  side: { label: string; content: ReactNode }
  children: ReactNode
}

/** A page of a student between the list of all students and what one does here. */
export function StudentFrame({ side, children }: StudentFrameProps) {
  const { t, i18n } = useTranslation('mentor')
  const services = useServices()
  const { student } = useStudent()
  const { data: students = [] } = useQuery(deskQueries.students(useDesk()))
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed)
  const picked = pickStudents(
    students,
    { text, sign: undefined, order: 'attention' },
    { today: today(services), language: i18n.language },
  )
  const list = (
    <Stack>
      <TextField
        type="search"
        label={t('list.search')}
        maxLength={80}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <StudentGroups students={picked} byGroup={false} current={student.dossier} />
    </Stack>
  )
  return (
    <DeskPanes list={{ label: t('list.title'), content: list }} side={side}>
      {children}
    </DeskPanes>
  )
}
