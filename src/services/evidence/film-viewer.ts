/** What this device can tell of a film; absent what it cannot. */
export interface SeenFilm {
  /** Its length. */
  readonly seconds?: number
  /** In pixels. */
  readonly width?: number
  readonly height?: number
  /** A frame of it as a JPEG of at most 320 pixels a side, for lists. */
  readonly poster?: Blob
}

/** Looks at a film without showing it. Nothing is kept here. */
export interface FilmViewer {
  /** Never rejects, and gives up in time: a film this device cannot play tells nothing. */
  look(film: Blob, signal?: AbortSignal): Promise<SeenFilm>
}
