import { endOfMonth, endOfWeek, type PlainDate } from '../../lib/dates.ts'
import type { When } from './look-back-form.ts'

/** The day a choice stands for, seen from `today`; empty for later. */
export function dueOf(when: When, day: string, today: PlainDate): string {
  switch (when) {
    case 'week':
      return endOfWeek(today)
    case 'month':
      return endOfMonth(today)
    case 'day':
      return day
    case 'later':
      return ''
  }
}
