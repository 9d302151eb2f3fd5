import type { MediaType } from './media-types.ts'

/** Still pictures (ISO/IEC 23008-12 and AV1 Image File Format) by their brand. */
const stillBrands: Readonly<Record<string, MediaType>> = {
  avif: 'image/avif',
  avis: 'image/avif',
  heic: 'image/heic',
  heix: 'image/heic',
  heim: 'image/heic',
  heis: 'image/heic',
  hevc: 'image/heic',
  hevx: 'image/heic',
}

/**
 * A file that begins with an `ftyp` box, by its brands. A film and a sound in MP4 may look the same
 * here; `identifyFile` looks further.
 */
export function ftypMedia(start: string): MediaType | undefined {
  const size = codeAt(start, 2) * 256 + codeAt(start, 3)
  if (!start.startsWith('\0\0') || size < 16) return undefined
  const brand = start.slice(8, 12)
  const others = start.slice(16, Math.min(size, 256)).match(/.{4}/gs) ?? []
  const still = [brand, ...others].find((name) => Object.hasOwn(stillBrands, name))
  if (/^(mif1|msf1|mif2)$/.test(brand) || Object.hasOwn(stillBrands, brand)) {
    return still === undefined ? 'image/heic' : stillBrands[still]
  }
  if (brand === 'qt  ') return 'video/quicktime'
  if (/^M4[AB] $/.test(brand)) return 'audio/mp4'
  if (/^3g[pg2]/.test(brand)) return 'video/3gpp'
  if (/^(iso[m1-9a]|mp4[12]|avc1|dash|M4V.|MSNV|mmp4|hlsf|f4v |kddi|XAVC|dby1)$/.test(brand)) {
    return 'video/mp4'
  }
  return undefined
}

/** A file that begins with an EBML header, by its document type and the codecs of its tracks. */
export function webmMedia(start: string): MediaType | undefined {
  const docType = /B\x82.{1,8}?(webm|matroska)/s.exec(start.slice(0, 64))?.[1]
  if (docType === undefined) return undefined
  const soundOnly = /A_(OPUS|VORBIS|AAC|MPEG|FLAC|PCM)/.test(start) && !/V_[A-Z\d]/.test(start)
  if (docType === 'webm') return soundOnly ? 'audio/webm' : 'video/webm'
  // Chromium records Opus in Matroska when asked for nothing in particular; a browser plays it so.
  return soundOnly ? 'audio/webm' : 'video/x-matroska'
}

function codeAt(text: string, at: number): number {
  return text.charCodeAt(at)
}
