/** The moment, in ms since the page began to load, when what stands in the page now is on screen. */
export function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  })
}

/** Far longer than anything here may take, in ms. */
const patience = 60_000

/**
 * Resolves with the moment of painting after `isThere` first holds; looks at every change. Rejects
 * when it never does.
 */
export function paintedOnce(isThere: () => boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      observer.disconnect()
      reject(new Error(`not in sight after ${patience} ms: ${String(isThere)}`))
    }, patience)
    const look = () => {
      if (!isThere()) return
      clearTimeout(late)
      observer.disconnect()
      void painted().then(resolve)
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true, characterData: true })
    look()
  })
}
