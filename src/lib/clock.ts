/** Where time comes from; passed in, so that tests are exact. */
export interface Clock {
  /** Milliseconds since 1970, as the device believes. */
  now(): number
}
