import type { Evidence } from '../../../domain/records/evidence.ts'
import { cleanFileName } from '../../../media/clean-file-name.ts'

/** The ending that other programs know the file by; a file of another type keeps its own name. */
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'audio/mp4': '.m4a',
  'audio/webm': '.webm',
  'video/mp4': '.mp4',
  'video/webm': '.webm',
}

/** What a copy of the file is called: its own name, with the ending that its bytes ask for. */
export function downloadName({ name, media = '' }: Evidence, called: string): string {
  const base = cleanFileName(name ?? called) || 'loopbaandossier'
  const ending = Object.hasOwn(endings, media) ? endings[media] : undefined
  if (ending === undefined || base.toLowerCase().endsWith(ending)) return base
  return `${name === undefined ? base : base.replace(/\.[\w-]{1,5}$/, '')}${ending}`
}
