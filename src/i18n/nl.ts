import common from './nl/common.json' with { type: 'json' }
import errors from './nl/errors.json' with { type: 'json' }
import today from './nl/today.json' with { type: 'json' }
import welcome from './nl/welcome.json' with { type: 'json' }
import log from './nl/log.json' with { type: 'json' }
import entry from './nl/entry.json' with { type: 'json' }
import recovery from './nl/recovery.json' with { type: 'json' }
import reflect from './nl/reflect.json' with { type: 'json' }
import line from './nl/line.json' with { type: 'json' }
import steps from './nl/steps.json' with { type: 'json' }
import dossier from './nl/dossier.json' with { type: 'json' }
import settings from './nl/settings.json' with { type: 'json' }

/** Dutch, the first and complete language; its keys are the type of all others. One file per place of the app. */
export const nl = {
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
}
