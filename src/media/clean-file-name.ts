/** Longest name that every file system takes with room for an addition, in characters. */
const maxLength = 120

/** Names that Windows keeps for itself, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A file name from outside as one that can be shown and saved anywhere: no folders, no signs that a
 * file system refuses, none that turn the reading direction (`gpj.exe` shown as `exe.jpg`), no dot
 * or space at an end. Keeps the extension of a long name. Empty when nothing is left.
 */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).pop() ?? ''
  const clean = base
    // The two joiners stay: Persian words and some emoji need them.
    .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu, '')
    .replaceAll(/[<>:"|?*]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  const safe = reserved.test(clean) ? `-${clean}` : clean
  const extension = /\.[\w-]{1,10}$/.exec(safe)?.[0] ?? ''
  const stem = safe.slice(0, Math.min(safe.length, maxLength) - extension.length)
  // A cut may leave half of a sign.
  return stem.replace(/[\ud800-\udbff]$/, '').trimEnd() + extension
}
