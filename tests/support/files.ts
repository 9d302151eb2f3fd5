import { File as PlainFile } from 'node:buffer'

/** Enough bytes for the app to know what a file is. */
const starts = {
  jpeg: '\xff\xd8\xff\xe0\0\x10JFIF\0',
  film: '\0\0\0\x10ftypmp42\0\0\0\0',
  pdf: '%PDF-1.7\n',
  text: 'Wat ik leerde bij de bakker.\n',
  html: '<!doctype html><script>alert(1)</script>',
  svg: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  nothing: '',
  unknown: '\x01\x02\x03\x04\xfe\xff\0\x80',
} as const

/** A file as a person chooses it. Node's own: that of jsdom gives buffers that nothing else takes. */
export function fileOf(what: keyof typeof starts, name: string, more = ''): File {
  const bytes = Uint8Array.from(`${starts[what]}${more}`, (sign) => sign.charCodeAt(0))
  const type = what === 'jpeg' ? 'image/jpeg' : ''
  return new PlainFile([bytes], name, { type }) as unknown as File
}
