import common from './en/common.json' with { type: 'json' }
import errors from './en/errors.json' with { type: 'json' }
import cards from './en/cards.json' with { type: 'json' }
import today from './en/today.json' with { type: 'json' }
import welcome from './en/welcome.json' with { type: 'json' }
import type { Book } from './texts.ts'

/** English, complete. */
export const en = {
  first: { common, errors, cards, today, welcome },
  later: {
    safety: async () => (await import('./en/safety.json')).default,
    copy: async () => (await import('./en/copy.json')).default,
    leaving: async () => (await import('./en/leaving.json')).default,
    open: async () => (await import('./en/open.json')).default,
    mentor: async () => (await import('./en/mentor.json')).default,
    keys: async () => (await import('./en/keys.json')).default,
    share: async () => (await import('./en/share.json')).default,
    outputs: async () => (await import('./en/outputs.json')).default,
    recovery: async () => (await import('./en/recovery.json')).default,
    log: async () => (await import('./en/log.json')).default,
    entry: async () => (await import('./en/entry.json')).default,
    reflect: async () => (await import('./en/reflect.json')).default,
    words: async () => (await import('./en/words.json')).default,
    talk: async () => (await import('./en/talk.json')).default,
    talks: async () => (await import('./en/talks.json')).default,
    requirements: async () => (await import('./en/requirements.json')).default,
    line: async () => (await import('./en/line.json')).default,
    steps: async () => (await import('./en/steps.json')).default,
    dossier: async () => (await import('./en/dossier.json')).default,
    transfer: async () => (await import('./en/transfer.json')).default,
    arrival: async () => (await import('./en/arrival.json')).default,
    settings: async () => (await import('./en/settings.json')).default,
    recording: async () => (await import('./en/recording.json')).default,
    evidence: async () => (await import('./en/evidence.json')).default,
  },
} satisfies Book
