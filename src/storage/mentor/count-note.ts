const key = 'loopbaanmentor'

/** Remembers on this device how many students a mentor has, beside the database of them. */
export function createCountNote(storage: Storage) {
  return {
    /** 0 when there is no such note, or none that can be read. */
    read: (): number => {
      const count = Number(storage.getItem(key) ?? '0')
      return Number.isSafeInteger(count) && count > 0 ? count : 0
    },
    write: (students: number): void => {
      try {
        if (students === 0) storage.removeItem(key)
        else storage.setItem(key, String(students))
      } catch (error) {
        // Then a loss is not noticed; nothing that is kept is harmed.
        // eslint-disable-next-line no-console
        console.warn('The device did not keep this note', error)
      }
    },
  }
}
