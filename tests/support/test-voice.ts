import type { ReadAloud } from '../../src/services/read-aloud.ts'

/** A voice that reads until a test says that it is done. Silent until it is given languages. */
export interface TestVoice extends ReadAloud {
  /** What is being read now. */
  reading(): string | undefined
  speaks(...languages: string[]): void
  finish(): void
}

export function createTestVoice(): TestVoice {
  let known: string[] = []
  let now: { readonly text: string; readonly done: () => void } | undefined
  const finish = () => {
    now?.done()
    now = undefined
  }
  return {
    hasVoice: (language) => Promise.resolve(known.includes(language)),
    read: (text) => {
      finish()
      return new Promise((done) => (now = { text, done }))
    },
    stop: finish,
    reading: () => now?.text,
    speaks: (...languages) => {
      known = languages
    },
    finish,
  }
}
