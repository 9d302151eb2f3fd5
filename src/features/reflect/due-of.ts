import { addDays, endOfMonth, type PlainDate } from '../../lib/dates.ts'
import { endOfPlannedWeek } from '../../domain/records/step-groups.ts'
import type { When } from './look-back-form.ts'

/** A month that is nearly over leaves no room; then the end of the next one is meant. */
const roomInMonth = 7

/** The day a choice stands for, seen from `today`; never today itself; empty for later. */
export function dueOf(when: When, day: string, today: PlainDate): string {
  switch (when) {
    case 'week':
      return endOfPlannedWeek(today)
    case 'month':
      return endOfMonth(addDays(today, roomInMonth))
    case 'day':
      return day
    case 'later':
      return ''
  }
}
