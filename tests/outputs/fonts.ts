import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../tools/install.mjs'
import { fetchFonts } from '../../src/outputs/pdf/font-urls.ts'

/** The fonts of a PDF from the packages, Arabic too, as a build takes them. */
export const testFonts = await fetchFonts('ا', async (url) => {
  const path = url.slice(url.indexOf('/node_modules/'))
  return new Uint8Array(await readFile(join(root, path)))
})
