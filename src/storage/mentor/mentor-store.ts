import type { Clock } from '../../lib/clock.ts'
import { plainDate, type PlainDate } from '../../lib/dates.ts'
import type { RandomBytes } from '../../lib/ids.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { DossierId, Op } from '../../domain/log/op.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import type { ExpiredNote, MentorStore, Sent } from '../../services/mentor/mentor-store.ts'
import type {
  MentorProfile,
  MentorStudent,
  ReceivedPacket,
} from '../../services/mentor/mentor-student.ts'
import type { DeskTables } from './desk-tables.ts'
import { expirePackets, findExpired } from './expire-packets.ts'
import { receivePacket } from './receive-packet.ts'
import {
  changeRows,
  type OwnRow,
  type StudentChange,
  type StudentRow,
  type StudentRows,
} from './student-rows.ts'
import { createStudentStore } from './student-store.ts'
import { unsentRecords, withSummary } from './student-views.ts'

export interface MentorStoreTools {
  readonly tables: DeskTables
  readonly clock: Clock
  readonly random: RandomBytes
}

/** The rules of the desk over any tables; see `MentorStore` for what each promises. */
export function createMentorStore({ tables, clock, random }: MentorStoreTools): MentorStore {
  /** Changes the row of a student who is here; of others nothing. */
  const edit = (dossier: DossierId, change: (row: StudentRow) => StudentRow) =>
    tables.update(dossier, ({ student }) => ({
      result: undefined,
      change: student === undefined ? {} : { student: change(student) },
    }))

  async function expire(
    dossier: DossierId,
    today: PlainDate,
  ): Promise<Result<{ isGone: boolean; packets: number }, StoreError>> {
    const found = await tables.read(dossier)
    if (!found.ok) return found
    const expiry = expirePackets(found.value, today)
    if (expiry.what === 'nothing') return ok({ isGone: false, packets: 0 })
    const { packets } = expiry
    if (expiry.what === 'student') {
      const erased = await tables.erase([dossier])
      return erased.ok ? ok({ isGone: true, packets }) : erased
    }
    const kept = await tables.update(dossier, (rows) => {
      const now = expirePackets(rows, today)
      return { result: undefined, change: now.what === 'packets' ? settled(rows, now.change) : {} }
    })
    return kept.ok ? ok({ isGone: false, packets }) : kept
  }

  const readExpired = async (): Promise<Result<ExpiredNote | undefined, StoreError>> => {
    const found = await tables.readSetting('expired')
    return found.ok ? ok(found.value as ExpiredNote | undefined) : found
  }

  return {
    readStudents: async () => {
      const rows = await tables.students()
      return rows.ok ? ok<readonly MentorStudent[]>(rows.value) : rows
    },
    readStudent: async (dossier) => {
      const row = await tables.student(dossier)
      return row.ok ? ok<MentorStudent | undefined>(row.value) : row
    },
    readPackets: async (dossier) => {
      const rows = await tables.read(dossier)
      if (!rows.ok) return rows
      const packets = [...rows.value.packets].sort((a, b) => b.made - a.made)
      return ok<readonly ReceivedPacket[]>(packets)
    },
    receive: (packet) =>
      tables.update(packet.dossier, (rows) => {
        const now = clock.now()
        const { result, change } = receivePacket(rows, packet, {
          ...{ now, random },
          today: plainDate(now),
        })
        return { result, change: settled(rows, change) }
      }),
    editStudent: (dossier, { name, group }) =>
      edit(dossier, (row) => ({
        ...row,
        name: (name ?? row.name).trim(),
        group: (group ?? row.group).trim(),
      })),
    keepShorter: (dossier, day) =>
      edit(dossier, (row) => (day < row.keepUntil ? { ...row, keepUntil: day } : row)),
    markSeen: (dossier) => edit(dossier, (row) => ({ ...row, news: [], seen: clock.now() })),
    student: (dossier) => createStudentStore(tables, dossier),
    readSigned: async (dossier, rec) => {
      const rows = await tables.read(dossier)
      return rows.ok ? ok(signedOps(rows.value).filter((op) => op.rec === rec)) : rows
    },
    readOutgoing: async (dossier) => {
      const rows = await tables.read(dossier)
      if (!rows.ok) return rows
      const { student, own } = rows.value
      if (student === undefined) return ok(undefined)
      const unsent = unsentRecords(own)
      const ops = own.filter(({ rec }) => unsent.has(rec)).map(({ op }) => op)
      return ok({ writer: student.writer, hlc: student.hlc, share: student.share, ops })
    },
    markSent: (dossier, sent) =>
      tables.update(dossier, (rows) => ({
        result: undefined,
        change: settled(rows, sentChange(rows, sent, dossier)),
      })),
    erase: (dossiers) => tables.erase(dossiers),
    eraseExpired: async (today) => {
      // Only of whom something must go is everything read: this happens at every start.
      const found = await findExpired(tables, today)
      if (!found.ok) return found
      const gone: DossierId[] = []
      let packets = 0
      for (const dossier of found.value) {
        const expired = await expire(dossier, today)
        if (!expired.ok) return expired
        packets += expired.value.packets
        if (expired.value.isGone) gone.push(dossier)
      }
      if (packets > 0) {
        const before = await readExpired()
        if (!before.ok) return before
        const note: ExpiredNote = {
          students: gone.length + (before.value?.students ?? 0),
          packets: packets + (before.value?.packets ?? 0),
          day: today,
        }
        const noted = await tables.writeSetting('expired', { ...note })
        if (!noted.ok) return noted
      }
      return ok(gone)
    },
    readExpired,
    forgetExpired: () => tables.writeSetting('expired', null),
    readProfile: async () => {
      const found = await tables.readSetting('profile')
      if (!found.ok) return found
      const { name = '', role = '', school = '' } = (found.value ?? {}) as Partial<MentorProfile>
      return ok({ name, role, school })
    },
    writeProfile: (profile) => tables.writeSetting('profile', { ...profile }),
    subscribe: (listener) => tables.subscribe(listener),
    close: () => tables.close(),
    destroy: () => tables.destroy(),
  }
}

/** A change with the summary that follows from it. */
function settled(rows: StudentRows, change: StudentChange): StudentChange {
  const after = changeRows(rows, change)
  if (after.student === undefined || Object.keys(change).length === 0) return change
  return { ...change, student: withSummary(after.student, after) }
}

function sentChange(rows: StudentRows, sent: Sent, dossier: DossierId): StudentChange {
  const ids = new Set(sent.ops.map(({ id }) => id))
  const went = rows.own.filter(({ id }) => ids.has(id)).map((row) => ({ ...row, sent: sent.at }))
  const signed = sent.signatures.map((op): OwnRow => {
    return { dossier, id: op.id, rec: op.rec, op, sent: sent.at }
  })
  const { student } = rows
  return {
    own: [...went, ...signed],
    ...(student && { student: { ...student, hlc: sent.hlc, replied: sent.at } }),
  }
}

function signedOps({ received, own }: StudentRows): Op[] {
  return [...received.flatMap(({ ops }) => ops), ...own.map(({ op }) => op)]
}
