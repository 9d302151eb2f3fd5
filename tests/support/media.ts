import { Blob as NodeBlob } from 'node:buffer'

/**
 * What jsdom lacks for photos and recordings: Blobs whose bytes can be read and hashed, object URLs,
 * and media elements that do not complain. Nothing is heard or seen; real browsers are for that.
 */
export function installMedia(): void {
  Object.assign(globalThis, { Blob: NodeBlob })
  let made = 0
  URL.createObjectURL = () => `blob:nodedata:${(made += 1)}`
  URL.revokeObjectURL = () => undefined
  const { prototype } = HTMLMediaElement
  prototype.canPlayType = () => 'maybe'
  prototype.load = () => undefined
  prototype.pause = () => undefined
  prototype.play = () => Promise.resolve()
}
