import common from './en/common.json' with { type: 'json' }
import errors from './en/errors.json' with { type: 'json' }
import today from './en/today.json' with { type: 'json' }
import welcome from './en/welcome.json' with { type: 'json' }
import log from './en/log.json' with { type: 'json' }
import entry from './en/entry.json' with { type: 'json' }
import recovery from './en/recovery.json' with { type: 'json' }
import reflect from './en/reflect.json' with { type: 'json' }
import line from './en/line.json' with { type: 'json' }
import steps from './en/steps.json' with { type: 'json' }
import dossier from './en/dossier.json' with { type: 'json' }
import settings from './en/settings.json' with { type: 'json' }
import type { Texts } from './texts.ts'

/** English, complete. One file per place of the app. */
export const en = {
  common,
  errors,
  today,
  welcome,
  log,
  entry,
  recovery,
  reflect,
  line,
  steps,
  dossier,
  settings,
} satisfies Texts
