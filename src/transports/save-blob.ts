import { handOver } from './hand-over.ts'

/**
 * Hands a file to the person as plain bytes, whatever it says it is: no browser then opens what
 * came from elsewhere on the app's own address.
 */
export function saveBlob(name: string, bytes: Blob): void {
  handOver(name, new Blob([bytes], { type: 'application/octet-stream' }))
}
