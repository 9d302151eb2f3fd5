/**
 * Reads texts aloud with voices that live on this device. A voice that needs the network is never
 * used: what a student writes would leave the device.
 */
export interface ReadAloud {
  /** True when this device has a voice of its own for the language (BCP 47). */
  readonly hasVoice: (language: string) => Promise<boolean>
  /**
   * Reads until the end or until it is stopped, and resolves then; what was being read before
   * stops. Resolves at once without a voice.
   */
  readonly read: (text: string, language: string) => Promise<void>
  readonly stop: () => void
}
