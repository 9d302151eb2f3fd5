import type { Json } from '../../src/lib/json.ts'
import { groupBy } from '../../src/lib/group-by.ts'
import { zeroHlc } from '../../src/domain/log/hybrid-clock.ts'
import { logOf } from '../../src/domain/log/log.ts'
import type { Op } from '../../src/domain/log/op.ts'
import { viewRecord } from '../../src/domain/log/view.ts'
import { writeRecord } from '../../src/domain/log/write.ts'
import type { Packet } from '../../src/services/packets/packet.ts'
import { seededRandom } from '../storage/store-world.ts'

export interface GivenRecord {
  readonly rec: string
  readonly kind: string
  readonly values: Readonly<Record<string, Json>>
}

/** The morning on which packets of tests are made. */
export const packetMade = Date.UTC(2027, 4, 11, 9)

/**
 * A packet as `openPacket` gives it, of these records, in which a later one changes an earlier one.
 * Two packets that begin with the same records have the same operations for them.
 */
export function packetOf(
  records: readonly GivenRecord[],
  change: Partial<Omit<Packet, 'records' | 'log'>> = {},
  seed = 11,
): Packet {
  const random = seededRandom(seed)
  const { dossier = 'dossier-of-daan', made = packetMade } = change
  let hlc = zeroHlc
  const ops: Op[] = []
  for (const edit of records) {
    const mine = ops.filter((op) => op.rec === edit.rec)
    const pen = { dossier, writer: `phone-${dossier}`, hlc, now: packetMade, random }
    const written = writeRecord(pen, mine, edit)
    ops.push(...written.ops)
    hlc = written.hlc
  }
  const views = Array.from(groupBy(ops, ({ rec }) => rec).values(), (each) => viewRecord(each))
  return {
    share: 'share-1',
    dossier,
    owner: 'Daan',
    reader: { name: 'meneer De Vries', role: 'mentor' },
    keepUntil: '2027-08-01',
    made,
    attachments: [],
    readAttachment: () => Promise.resolve(new Blob()),
    leftOut: [],
    damaged: 0,
    letGo: () => Promise.resolve(),
    ...change,
    records: views.filter((view) => view !== undefined),
    log: logOf(ops),
  }
}

/** What the packets of tests hold when it does not matter. */
export const someRecords: readonly GivenRecord[] = [
  {
    rec: 'e1',
    kind: 'experience',
    values: { type: 'internship', title: 'Zorgcentrum De Linde', date: '2027-05-03' },
  },
  {
    rec: 'e2',
    kind: 'experience',
    values: { type: 'openDay', title: 'Open dag Zorg', 'competencies/networking': true },
  },
  {
    rec: 's1',
    kind: 'step',
    values: { what: 'Bel de opleiding', due: '2027-05-07', state: 'open' },
  },
]
