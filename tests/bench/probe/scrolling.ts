/** What scrolling was like, in ms. */
export interface Scrolling {
  /** From one frame to the next. */
  readonly frames: readonly number[]
  /** Tasks that held the page longer than 50 ms. */
  readonly longTasks: readonly number[]
}

/** Scrolls from the top at this speed, in px per second, for so many ms. */
export async function scrollDown(speed: number, ms: number): Promise<Scrolling> {
  const frames: number[] = []
  const longTasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration)
  })
  scrollTo(0, 0)
  await nextFrame()
  await nextFrame()
  observer.observe({ type: 'longtask' })
  const start = await nextFrame()
  let last = start
  while (last - start < ms) {
    const now = await nextFrame()
    frames.push(now - last)
    last = now
    scrollTo(0, ((now - start) / 1000) * speed)
  }
  await nextFrame()
  observer.disconnect()
  scrollTo(0, 0)
  return { frames, longTasks }
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))
}
