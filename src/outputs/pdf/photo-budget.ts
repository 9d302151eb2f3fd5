/** How large a photo in a PDF may be, in pixels of its longest side and in bytes. */
export interface PhotoBudget {
  readonly side: number
  readonly bytes: number
}

/** What all photos of a PDF take together, in bytes: upload slots of schools take some 10 MB. */
const allPhotosBytes = 9_000_000

/**
 * The room of each of so many photos. They stand 7 cm wide, so 900 pixels print as sharp as a
 * printer can; of hundreds each is smaller.
 */
export function photoBudget(photos: number): PhotoBudget {
  const bytes = Math.floor(allPhotosBytes / Math.max(1, photos))
  const side = [1000, 800, 640, 480, 360].find((one) => one * one * 0.14 <= bytes) ?? 240
  return { side, bytes: Math.min(bytes, 220_000) }
}
