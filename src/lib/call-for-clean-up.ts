import { giveBack } from './give-back.ts'

/** What browsers let pile up of large buffers before they look for what nobody uses, in bytes. */
const tolerated = 64 * 2 ** 20

/**
 * Makes the browser look now for memory that nobody uses, and free it bit by bit. For buffers that
 * the browser made itself (of a cipher, of a Blob): those it holds on to, so that `giveBack` does not
 * reach them, and lets 64 MB and more pile up. Asks for so much once more and gives it back at once;
 * nothing of it is touched, so none of it is ever in memory. Call it after every 8 MiB of waste: it
 * takes 2 ms at most. Where memory cannot be given back it does nothing.
 */
export function callForCleanUp(): void {
  if (!('transfer' in ArrayBuffer.prototype)) return
  try {
    giveBack(new ArrayBuffer(tolerated))
  } catch (cause) {
    // There is no room for it, and then the browser has just cleaned up.
    if (!(cause instanceof RangeError)) throw cause
  }
}
