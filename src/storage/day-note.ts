import { isPlainDate, type PlainDate } from '../lib/dates.ts'

/** A day that this device remembers; undefined when there is none that can be read. */
export function createDayNote(storage: Storage, key: string) {
  return {
    read: (): PlainDate | undefined => {
      const day = storage.getItem(key)
      return day !== null && isPlainDate(day) ? day : undefined
    },
    write: (day: PlainDate): void => {
      try {
        storage.setItem(key, day)
      } catch (error) {
        // Then it is not known tomorrow; what was done is done.
        // eslint-disable-next-line no-console
        console.warn('The device did not keep this note', error)
      }
    },
  }
}
