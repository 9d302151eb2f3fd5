import type { DossierParts } from '../../src/dossier-file/write-dossier-file.ts'
import { logOf } from '../../src/domain/log/log.ts'
import { writeRecord } from '../../src/domain/log/write.ts'
import { createSigningPair } from '../../src/dossier-file/signing/ed25519.ts'
import { signRecord } from '../../src/dossier-file/signing/sign-record.ts'
import { erasureWith, opWith } from '../support/ops.ts'
import { partsOf, sourceOf } from './parts.ts'

const phone = '01890a5d-ac96-774b-bcce-b302099a8057'
const laptop = '01890a5d-ac96-774b-bcce-b302099a8058'
const text = (value: string) => new TextEncoder().encode(value)
const dot = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (c) =>
  c.charCodeAt(0),
)
const at = (t: number, c = 0) => ({ t: Date.UTC(2026, 4, 12) + t, c })

const title = opWith({ id: 'op-1', writer: phone, hlc: at(0), value: 'Stage bij de bakker' })
const plain = [
  title,
  opWith({
    id: 'op-2',
    writer: phone,
    hlc: at(1),
    value: 'Stage bij bakker Jansen',
    prev: ['op-1'],
  }),
  opWith({ id: 'op-3', writer: phone, hlc: at(2), field: 'competencies/networking', value: true }),
  opWith({ id: 'op-4', writer: phone, hlc: at(3), field: 'hours', value: 12.5 }),
  opWith({
    id: 'op-5',
    writer: phone,
    hlc: at(3, 1),
    rec: 'rec-2',
    kind: 'reflection',
    field: 'answers.vo-c1-easy',
    value: { question: 'Wat ging goed?', text: 'Praten met klanten.' },
  }),
]

/** Of a version that is not made yet. */
const dream = {
  ...opWith({
    id: 'op-2',
    writer: phone,
    hlc: at(1),
    kind: 'dream',
    rec: 'rec-7',
    field: 'colour/red',
    value: 'half',
    v: 99,
  }),
  mood: ['?', 1e-7],
}

const mentor = '01890a5d-ac96-774b-bcce-b302099a8059'
const keys = await createSigningPair()
if (keys === undefined) throw new Error('no Ed25519 here')
const words = { about: 'rec-1', aboutOps: 'op-2', text: 'Je bleef rustig 👏', name: 'Mw. De Wit' }
const pen = {
  dossier: 'dossier-1',
  writer: mentor,
  hlc: at(0),
  now: at(20).t,
  random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
}
const feedback = writeRecord(pen, [], { rec: 'rec-9', kind: 'feedback', values: words })
const signature = await signRecord({ ...pen, hlc: feedback.hlc }, feedback.ops, keys.pair)
const given = { name: 'Mw. De Wit', role: 'mentor' }

/**
 * What the frozen files of format 1 hold. Only read when a file is absent: a file that was frozen
 * stays as it is, whatever becomes of this.
 */
export const goldenParts: Readonly<Record<string, DossierParts>> = {
  plain: partsOf({ writer: phone, log: logOf(plain) }),
  attachments: partsOf({
    writer: phone,
    page: '<!doctype html><title>Dossier</title><p>Een foto en een tekst.',
    log: logOf([
      ...plain,
      opWith({
        id: 'op-6',
        writer: phone,
        hlc: at(9),
        rec: 'rec-3',
        kind: 'evidence',
        field: 'file',
        value: sourceOf(dot).sha256,
      }),
    ]),
    attachments: [
      { ...sourceOf(dot), media: 'image/gif' },
      { ...sourceOf(text('Een brief.\n')), media: 'text/plain' },
      { ...sourceOf(new Uint8Array([1, 2, 0, 255])), media: 'application/octet-stream' },
    ],
    leftOut: [{ sha256: 'a'.repeat(64), why: 'missing' }],
  }),
  'non-ascii': partsOf({
    writer: 'téléphone 📱',
    log: logOf([
      opWith({
        id: 'op-1',
        writer: 'téléphone 📱',
        hlc: at(0),
        value: 'Ünïcode – ① 👩🏽‍🎓 \u007f\u2028"\\',
      }),
      opWith({ id: 'op-2', writer: phone, hlc: at(1), field: 'qualities/own:blĳ', value: true }),
      opWith({
        id: 'op-3',
        writer: phone,
        hlc: at(2),
        field: '💫',
        value: { '\uffff': 1, '💫': 1e21 },
      }),
      opWith({
        id: 'op-4',
        writer: phone,
        hlc: at(3),
        rec: 'owner-dossier-1',
        kind: 'owner',
        field: 'firstName',
        value: 'Zoë',
      }),
    ]),
  }),
  erased: partsOf({
    writer: phone,
    log: logOf(plain, [
      erasureWith({ rec: 'rec-2', at: at(8).t, writer: laptop, seen: ['op-5'] }),
      erasureWith({ rec: 'rec-8', at: at(9).t, writer: phone, seen: [] }),
    ]),
  }),
  conflicts: partsOf({
    writer: phone,
    log: logOf([
      ...plain,
      opWith({
        id: 'op-6',
        writer: laptop,
        hlc: at(1),
        value: 'Stage bij de bakkerij',
        prev: ['op-1'],
      }),
      opWith({
        id: 'op-7',
        writer: laptop,
        hlc: at(5),
        field: 'competencies/networking',
        value: false,
      }),
      opWith({
        id: 'op-8',
        writer: phone,
        hlc: at(6),
        rec: 'rec-2',
        kind: 'reflection',
        field: 'bin',
        value: { seen: ['op-5'] },
      }),
      opWith({
        id: 'ring-1',
        writer: laptop,
        hlc: at(7),
        rec: 'rec-4',
        prev: ['ring-2'],
        value: 'een',
      }),
      opWith({
        id: 'ring-2',
        writer: laptop,
        hlc: at(8),
        rec: 'rec-4',
        prev: ['ring-1'],
        value: 'twee',
      }),
      opWith({ id: 'op-9', writer: phone, hlc: at(9), rec: 'rec-5', value: null, thinned: true }),
      opWith({
        id: 'op-10',
        writer: phone,
        hlc: at(10),
        rec: 'rec-5',
        value: 'nu',
        prev: ['op-9'],
      }),
    ]),
  }),
  future: partsOf({
    writer: phone,
    log: logOf([title, dream]),
    extras: [
      { ...sourceOf(new Uint8Array([0, 255, 10, 13])), name: 'x-stars/map.bin' },
      { ...sourceOf(text('é')), name: 'x-é 😀.txt' },
    ],
    unknownKeys: { stars: { far: [1, null, '💫'] } },
  }),
  packet: partsOf({
    purpose: 'packet',
    writer: phone,
    reason: 'Voor ons gesprek',
    keepUntil: '2026-08-12',
    page: '<!doctype html><title>Leesmap</title><p>Stage bij bakker Jansen',
    log: logOf([
      opWith({ id: 'op-20', writer: phone, hlc: at(0), value: 'Stage bij bakker Jansen' }),
      ...feedback.ops,
      ...signature.ops,
    ]),
    unknownKeys: {
      packet: {
        share: 'share-1',
        reader: given,
        question: 'Wat ging goed?',
        heads: [{ rec: 'rec-1', field: 'title', ops: ['op-2'] }],
      },
    },
  }),
  reply: partsOf({
    purpose: 'reply',
    writer: mentor,
    log: logOf([...feedback.ops, ...signature.ops]),
    unknownKeys: { reply: { share: 'share-1', from: { ...given, signKey: keys.pair.signKey } } },
  }),
}
