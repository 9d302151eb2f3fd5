import { handOver } from './hand-over.ts'

/** Hands a text to the person as a downloaded file. */
export function saveAsFile(name: string, text: string): void {
  handOver(name, new Blob([text], { type: 'text/plain;charset=utf-8' }))
}
