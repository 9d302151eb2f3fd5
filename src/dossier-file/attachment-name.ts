import type { MediaType } from '../media/media-types.ts'

/** For people who unpack the file: an extension that their computer opens. */
const extensions: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'image/bmp': 'bmp',
  'image/svg+xml': 'svg',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/webm': 'weba',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/3gpp': '3gp',
  'video/webm': 'webm',
  'video/x-matroska': 'mkv',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/x-ole-storage': 'bin',
  'application/rtf': 'rtf',
  'text/plain': 'txt',
  'application/zip': 'zip',
}

/**
 * The name of an attachment in the file: its SHA-256, and an extension after its media type. Bytes
 * of a type that we do not know get `bin`, so that no computer opens them by themselves.
 */
export function attachmentName(sha256: string, media: string): string {
  const known = Object.hasOwn(extensions, media) ? extensions[media as MediaType] : 'bin'
  return `attachments/${sha256}.${known}`
}
