import { canonicalJson } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import { plainState } from '../../dossier-file/plain-state.ts'
import { calendar } from '../../outputs/calendar.ts'
import { experiencesCsv } from '../../outputs/experiences-csv.ts'
import type { StoreError } from '../dossier-store.ts'
import type { OutputSource } from '../outputs/read-output.ts'
import type { Services } from '../services.ts'

/**
 * What another program may read: steps and talks with a day; experiences as rows; everything that is
 * known now, what is private and what is in the bin too, as the `dossier.json` of a copy.
 */
export type ProgramFile = 'calendar' | 'table' | 'data'

/** Makes one; undefined when nothing would be in it. */
export async function programFile(
  services: Pick<Services, 'clock' | 'store'>,
  { dossier, text, today }: OutputSource,
  type: ProgramFile,
): Promise<Result<File | undefined, StoreError>> {
  switch (type) {
    case 'calendar': {
      const made = calendar(dossier, text, services.clock.now())
      const isEmpty = !made.includes('BEGIN:VEVENT')
      return ok(isEmpty ? undefined : file(`agenda ${today}.ics`, made, 'text/calendar'))
    }
    case 'table':
      return ok(file(`ervaringen ${today}.csv`, experiencesCsv(dossier, text), 'text/csv'))
    case 'data': {
      const log = await services.store.readLog()
      if (!log.ok) return log
      const state = canonicalJson(plainState(services.store.dossier, log.value))
      return ok(file(`dossier ${today}.json`, `${state}\n`, 'application/json'))
    }
  }
}

function file(name: string, text: string, type: string): File {
  return new File([text], name, { type: `${type};charset=utf-8` })
}
