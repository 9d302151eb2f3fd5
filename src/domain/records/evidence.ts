import { defineKind, type RecordOf } from './record-kind.ts'

/** What a piece of evidence is; decided by its bytes, never by its name. */
export const evidenceTypes = ['photo', 'voice', 'video', 'document', 'link', 'file'] as const
export type EvidenceType = (typeof evidenceTypes)[number]

/**
 * Answers to "Vinden zij het goed?": nobody can be recognised, they agreed, or they were not asked
 * yet.
 */
export const consents = ['nobody', 'agreed', 'notAsked'] as const
export type Consent = (typeof consents)[number]

/**
 * A photo, a recording, a document or a link that shows something of the owner's career. The bytes
 * are kept under their SHA-256; the record names them. A picture that is changed later becomes a new
 * record and the old one is erased, so that what was covered is in no copy.
 */
export const evidenceKind = defineKind({
  kind: 'evidence',
  fields: {
    /** One of `evidenceTypes`; unknown ones are kept and shown as a file. */
    type: 'text',
    title: 'text',
    /** What is to be seen or heard, for who cannot: the answer to "Wat zie je?". */
    alt: 'text',
    /** Who is in it, in free words. */
    people: 'text',
    /** One of `consents`; absent: not answered yet. */
    consent: 'text',
    /** The day it was made or added, as YYYY-MM-DD. */
    date: 'text',
    /** SHA-256 of the bytes, 64 lower-case hexadecimal digits; absent for a link. */
    file: 'text',
    /** Media type of the bytes. */
    media: 'text',
    /** In bytes. */
    size: 'number',
    /** File name as it came, without folders. */
    name: 'text',
    /** In pixels. */
    width: 'number',
    height: 'number',
    /** Length of a recording. */
    seconds: 'number',
    /** Only https and http; for a link. */
    url: 'text',
    /** Never in a packet for somebody else. */
    private: 'flag',
  },
  /** Record ids of experiences, and ids of competencies and of words (see `reflectionKind`). */
  sets: ['experiences', 'competencies', 'qualities', 'motives'],
  maps: {},
})
export type Evidence = RecordOf<typeof evidenceKind>

/** Limits of what may be kept. In bytes, seconds and pixels. */
export const evidenceLimits = {
  documentBytes: 50 * 2 ** 20,
  videoBytes: 100 * 2 ** 20,
  videoSeconds: 60,
  /** Before reading: a photo is made smaller, but its file must fit in memory first. */
  photoBytes: 100 * 2 ** 20,
  voiceSeconds: 300,
  /** Before decoding: more is refused unseen. */
  photoPixels: 50_000_000,
  /** Longest side after re-encoding. */
  photoSide: 2560,
} as const
