import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { addDays } from '../../lib/dates.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { useServices } from '../../screen/services-context.tsx'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import type { MentorStudent } from '../../services/mentor/mentor-student.ts'
import { today } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { useDesk } from './desk-context.tsx'
import { deskQueries } from './queries.ts'

/** How long before their day packets are told of, in days. */
const soonDays = 14
/** Of more than this, only the number is told. */
const maxNames = 5

interface DeskNoticesProps {
  students: readonly MentorStudent[]
}

/** What was erased because its day passed, and what will be soon. */
export function DeskNotices({ students }: DeskNoticesProps) {
  const { t } = useTranslation('mentor')
  const { shortDay } = useDates()
  const desk = useDesk()
  const { data: expired } = useQuery(deskQueries.expired(desk))
  const day = today(useServices())
  const until = addDays(day, soonDays)
  const soon = students
    .filter(({ keepUntil }) => keepUntil >= day && keepUntil <= until)
    .sort((a, b) => a.keepUntil.localeCompare(b.keepUntil))
  const [isLost, setLost] = useState(() => students.length === 0 && desk.expected.read() > 0)
  const acknowledge = () => {
    desk.expected.write(0)
    setLost(false)
  }
  return (
    <>
      {isLost && students.length === 0 && !expired && (
        <Notice
          tone="bad"
          title={t('lost.title')}
          action={
            <Button variant="secondary" onClick={acknowledge}>
              {t('expired.close')}
            </Button>
          }
        >
          {t('lost.text')}
        </Notice>
      )}
      {expired && (
        <Notice
          title={t('expired.title', { count: expired.packets })}
          action={
            <Button variant="secondary" onClick={() => void desk.store.forgetExpired()}>
              {t('expired.close')}
            </Button>
          }
        >
          {t('expired.text')}
        </Notice>
      )}
      {soon.length > 0 && (
        <Notice tone="warn" title={t('soon.title', { count: soon.length })}>
          <p>{t('soon.text')}</p>
          {soon.length <= maxNames && (
            <List>
              {soon.map(({ dossier, name, keepUntil }) => (
                <li key={dossier}>
                  <a href={mentorPlaces.student(dossier)}>{name || t('list.noName')}</a>{' '}
                  {t('soon.row', { day: shortDay(keepUntil) })}
                </li>
              ))}
            </List>
          )}
        </Notice>
      )}
    </>
  )
}
