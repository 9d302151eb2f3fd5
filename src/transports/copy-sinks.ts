import { mimetype } from '../dossier-file/format.ts'
import type { CopySink } from '../services/copies/copy-sink.ts'
import { createSavePicker } from './save-picker.ts'
import { createShareSheet } from './share-sheet.ts'
import { downloadSink } from './download-sink.ts'

/** The ways that this browser has, the surest first. `description` names the kind of file. */
export function copySinks(description = 'Loopbaandossier'): readonly CopySink[] {
  return [createSavePicker(description), createShareSheet(mimetype), downloadSink].filter(
    (sink) => sink !== undefined,
  )
}
