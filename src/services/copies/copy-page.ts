import { groupBy } from '../../lib/group-by.ts'
import { plainDate } from '../../lib/dates.ts'
import type { Log } from '../../domain/log/log.ts'
import { viewRecord } from '../../domain/log/view.ts'
import { attachmentName } from '../../dossier-file/attachment-name.ts'
import type { Purpose } from '../../dossier-file/format.ts'
import { knownLanguage } from '../../i18n/languages.ts'
import { dossierPage } from '../../outputs/dossier-page.ts'
import { fetchOutputText } from '../../outputs/output-text.ts'
import type { NamedFile } from './copy-desk.ts'

export interface CopyPageInput {
  readonly purpose: Extract<Purpose, 'copy' | 'transfer'>
  readonly log: Log
  readonly attachments: readonly NamedFile[]
  /** BCP 47. */
  readonly language: string
  /** Ms since 1970. */
  readonly at: number
}

/** `index.html` of a copy: its whole content for a person, with the evidence that is in the file. */
export async function copyPage(input: CopyPageInput): Promise<string> {
  const language = knownLanguage(input.language)
  const text = await fetchOutputText(language)
  const media = new Map(input.attachments.map((one) => [one.file, one.media]))
  const views = Array.from(groupBy(input.log.ops.values(), ({ rec }) => rec).values(), (ops) =>
    viewRecord(ops),
  ).filter((view) => view !== undefined)
  return dossierPage({
    views,
    purpose: input.purpose,
    language,
    text,
    today: plainDate(input.at),
    hrefOf: ({ sha256 }) => {
      const type = media.get(sha256)
      return type === undefined ? undefined : attachmentName(sha256, type)
    },
  })
}
