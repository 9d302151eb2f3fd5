import { ok } from '../lib/result.ts'
import type { CopySink } from '../services/copies/copy-sink.ts'
import { handOver } from './hand-over.ts'

/** The downloads of the browser. Only the person can see whether it arrived. */
export const downloadSink: CopySink = {
  kind: 'downloaded',
  take: (file) => {
    handOver(file.name, file)
    return Promise.resolve(ok({ kind: 'downloaded', name: file.name, isChecked: false }))
  },
}
