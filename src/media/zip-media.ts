import type { MediaType } from './media-types.ts'

/* eslint-disable no-control-regex -- the marks of formats are made of such bytes */

/** Office documents by a folder that only they have. */
const officeFolders: readonly (readonly [folder: string, media: MediaType])[] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]

const openDocuments: readonly MediaType[] = [
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.presentation',
  'application/vnd.oasis.opendocument.spreadsheet',
]

/** A zip by the names of its first files; nothing is unpacked. `start` is Latin-1. */
export function zipMedia(start: string): MediaType {
  // OpenDocument 1.2, part 3, 3.3: the first file is `mimetype`, not compressed.
  const mimetype = /^PK\x03\x04.{26}mimetype([\w./+-]*)/s.exec(start)?.[1]
  if (mimetype !== undefined) {
    return openDocuments.find((media) => mimetype.startsWith(media)) ?? 'application/zip'
  }
  // The sizes may stand behind the data, so files are found by their mark. The name is at byte 30.
  const marks = start.matchAll(/PK\x03\x04/g)
  for (const { index } of marks) {
    const name = start.slice(index + 30)
    const office = officeFolders.find(([folder]) => name.startsWith(folder))
    if (office) return office[1]
  }
  return 'application/zip'
}
