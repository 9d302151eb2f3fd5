/** Looks for QR codes in what a camera sees. */
export interface QrReader {
  /**
   * The text of the first code in the pictures of `stream`; undefined when the signal came first.
   * Never rejects: what cannot be read is no code.
   */
  read(stream: MediaStream, signal: AbortSignal): Promise<string | undefined>
}
