import { err, ok, type Result } from '../lib/result.ts'
import { writeRecord } from '../domain/log/write.ts'
import type { Op } from '../domain/log/op.ts'
import type { SaveError } from './save-error.ts'
import type { SaveRequest } from './save-record.ts'
import type { Services } from './services.ts'

/** Writes several records in one go: all of them, or none when one was erased or nothing fits. */
export async function saveRecords(
  services: Services,
  requests: readonly SaveRequest[],
): Promise<Result<undefined, SaveError>> {
  const { store, clock, random } = services
  const recs = requests.map(({ rec }) => rec)
  const saved = await store.commit(recs, ({ ops, erased, writer, hlc: before }) => {
    if (erased.size > 0) return { ops: [], hlc: before, result: false }
    const written: Op[] = []
    let hlc = before
    for (const request of requests) {
      const own = [...ops, ...written].filter(({ rec }) => rec === request.rec)
      const pen = { dossier: store.dossier, writer, hlc, now: clock.now(), random }
      const next = writeRecord(pen, own, request)
      written.push(...next.ops)
      hlc = next.hlc
    }
    return { ops: written, hlc, result: true }
  })
  if (!saved.ok) return saved
  return saved.value ? ok(undefined) : err({ type: 'Erased' })
}
