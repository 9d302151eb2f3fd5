/** Quieter than this is silence, louder is full, in dB below the loudest that fits. */
const silentDb = -55
const fullDb = -12

export interface LevelSource {
  /** 0 to 1. */
  readonly level: () => number
  readonly close: () => void
}

/** Measures how loud a stream is; 0 for ever where the browser has no audio graph to spare. */
export function levelOf(stream: MediaStream): LevelSource {
  try {
    const context = new AudioContext()
    const analyser = context.createAnalyser()
    analyser.fftSize = 1024
    context.createMediaStreamSource(stream).connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    // Some browsers begin it asleep; a meter that stays still is no reason to stop recording.
    if (context.state === 'suspended') context.resume().catch(() => undefined)
    return {
      level() {
        analyser.getFloatTimeDomainData(samples)
        const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
        const db = 10 * Math.log10(power + Number.MIN_VALUE)
        return Math.min(1, Math.max(0, (db - silentDb) / (fullDb - silentDb)))
      },
      close: () => void context.close().catch(() => undefined),
    }
  } catch (error) {
    // eslint-disable-next-line no-console
    console.info('No level meter on this device', error)
    return { level: () => 0, close: () => undefined }
  }
}
