import { ok } from '../../src/lib/result.ts'
import { fetchOutputText } from '../../src/outputs/output-text.ts'
import { dossierPdf } from '../../src/outputs/pdf/dossier-pdf.ts'
import { sheetPdf } from '../../src/outputs/pdf/sheet-pdf.ts'
import type { PdfMaker } from '../../src/services/outputs/pdf-maker.ts'

/** Makes real PDFs on the thread of the test, without photos. */
export function createTestPdf(): PdfMaker {
  return {
    async make(job) {
      const { testFonts: fonts } = await import('../outputs/fonts.ts')
      if (job.type === 'sheet') return ok(await sheetPdf({ ...job, fonts }))
      const text = await fetchOutputText(job.language)
      return ok(await dossierPdf({ ...job, fonts, text, photos: new Map() }))
    },
  }
}
