import base from './dossier-page.css?raw'
import entries from './page-entries.css?raw'
import line from './page-line.css?raw'
import print from './page-print.css?raw'

/** The style of `dossierPage`, for whoever shows it `bare`. */
export const pageStyle: string = [base, line, entries, print].join('\n')
