import type { RecordView } from '../../src/domain/log/view.ts'
import type { Json } from '../../src/lib/json.ts'

let count = 0

/** A record with these values, as the log would show it. */
export function recordView(
  kind: string,
  values: Readonly<Record<string, Json>>,
  rec = `rec-${++count}`,
): RecordView {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, heads: ['op'], others: [] }]),
  )
  const at = Date.parse('2027-05-05T12:00:00Z')
  return { rec, kind, binned: false, created: at, changed: at, fields }
}

/** Two pixels high and wide. */
export const smallJpeg = new Uint8Array(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAACAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
    'base64',
  ),
)
