import common from './nl/common.json' with { type: 'json' }
import errors from './nl/errors.json' with { type: 'json' }
import cards from './nl/cards.json' with { type: 'json' }
import today from './nl/today.json' with { type: 'json' }
import welcome from './nl/welcome.json' with { type: 'json' }

/**
 * Dutch, the first and complete language; its keys are the type of all others. `first` comes with
 * the app; of `later` each screen fetches what it needs, see `screen/lazy-screen.ts`.
 */
export const nl = {
  first: { common, errors, cards, today, welcome },
  later: {
    safety: async () => (await import('./nl/safety.json')).default,
    copy: async () => (await import('./nl/copy.json')).default,
    leaving: async () => (await import('./nl/leaving.json')).default,
    open: async () => (await import('./nl/open.json')).default,
    mentor: async () => (await import('./nl/mentor.json')).default,
    keys: async () => (await import('./nl/keys.json')).default,
    share: async () => (await import('./nl/share.json')).default,
    outputs: async () => (await import('./nl/outputs.json')).default,
    recovery: async () => (await import('./nl/recovery.json')).default,
    log: async () => (await import('./nl/log.json')).default,
    entry: async () => (await import('./nl/entry.json')).default,
    reflect: async () => (await import('./nl/reflect.json')).default,
    words: async () => (await import('./nl/words.json')).default,
    talk: async () => (await import('./nl/talk.json')).default,
    talks: async () => (await import('./nl/talks.json')).default,
    requirements: async () => (await import('./nl/requirements.json')).default,
    line: async () => (await import('./nl/line.json')).default,
    steps: async () => (await import('./nl/steps.json')).default,
    dossier: async () => (await import('./nl/dossier.json')).default,
    transfer: async () => (await import('./nl/transfer.json')).default,
    arrival: async () => (await import('./nl/arrival.json')).default,
    settings: async () => (await import('./nl/settings.json')).default,
    recording: async () => (await import('./nl/recording.json')).default,
    evidence: async () => (await import('./nl/evidence.json')).default,
  },
}
