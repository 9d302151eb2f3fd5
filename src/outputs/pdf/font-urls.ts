import boldExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url'
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url'
import italicExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-italic.woff?url'
import italic from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff?url'
import regularExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url'
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url'
import cyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url'
import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url'
import greek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url'
import vietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url'
import arabic from '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff?url'
import { hasArabic, type FontFiles } from './pdf-fonts.ts'

/**
 * Where the fonts of a PDF are: the letters of the app, and other alphabets from Noto Sans. Its
 * Arabic draws the dots of letters apart, and then a PDF no longer knows which letters they were;
 * Vazirmatn has each whole.
 */
const fontUrls = {
  regular: [regular, regularExt],
  bold: [bold, boldExt],
  italic: [italic, italicExt],
  fallback: [cyrillic, cyrillicExt, greek, vietnamese],
  arabic: [arabic],
} satisfies Record<keyof FontFiles, readonly string[]>

/**
 * Fetches them with `fetchBytes`, from the app itself: about 110 kB, and 27 more for Arabic letters
 * where `text`, all that will be written, has any.
 */
export async function fetchFonts(
  text: string,
  fetchBytes: (url: string) => Promise<Uint8Array>,
): Promise<FontFiles> {
  const all = (urls: readonly string[]) => Promise.all(urls.map(fetchBytes))
  return {
    regular: await all(fontUrls.regular),
    bold: await all(fontUrls.bold),
    italic: await all(fontUrls.italic),
    fallback: await all(fontUrls.fallback),
    arabic: hasArabic(text) ? await all(fontUrls.arabic) : [],
  }
}
