import { useMemo, type ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import type { PdfJob } from '../../services/outputs/pdf-maker.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { WorkRow } from '../../ui/show/work-row.tsx'
import { ShareFile } from './share-file.tsx'
import { usePdf } from './use-pdf.ts'

interface PdfPartProps {
  /** Of the file. */
  name: string
  job: () => PdfJob | Promise<PdfJob>
  /** What else can be done with it, such as printing. */
  beside?: ReactNode
}

/** Makes a PDF, says how far it is, and hands it over by name. */
export function PdfPart({ name, job, beside }: PdfPartProps) {
  const { t, i18n } = useTranslation('outputs')
  const { saveBlob } = useServices()
  const { state, make, stop, downloaded } = usePdf(job)
  const { phase } = state
  const file = useMemo(
    () => state.phase === 'made' && pdfFile(name, state.made.bytes as Uint8Array<ArrayBuffer>),
    [state, name],
  )
  const size = (bytes: number) =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(
      Math.max(0.1, bytes / 1e6),
    )
  return (
    <>
      {phase === 'busy' && (
        <List look="rows">
          <WorkRow
            icon="file"
            title={
              state.total > 0
                ? t('screen.pdfPhotos', { done: state.done, total: state.total })
                : t('screen.pdfBusy')
            }
            done={state.total > 0 ? state.done / (state.total + 1) : undefined}
            end={
              <Button variant="secondary" onClick={stop}>
                {t('screen.stop')}
              </Button>
            }
          />
        </List>
      )}
      <Status>
        {phase === 'made' && (
          <Notice tone="good" title={t('screen.pdfReady')}>
            <p>
              {t('screen.pdfAbout', {
                count: state.made.pages,
                size: size(state.made.bytes.byteLength),
              })}
            </p>
            {state.made.missing.length > 0 && (
              <p>{t('screen.pdfMissing', { signs: state.made.missing.slice(0, 6).join(' ') })}</p>
            )}
            {state.isDownloaded && <p>{t('screen.downloaded', { name })}</p>}
          </Notice>
        )}
        {phase === 'failed' && (
          <Notice tone="bad" title={t('screen.pdfFailed')}>
            {t('screen.pdfFailedText')}
          </Notice>
        )}
        {phase === 'stopped' && <Notice tone="info">{t('screen.pdfStopped')}</Notice>}
      </Status>
      {file && <ShareFile file={file} />}
      <ActionRow>
        {beside}
        {phase === 'made' ? (
          <Button
            icon="download"
            onClick={() => {
              if (file) saveBlob(name, file)
              downloaded()
            }}
          >
            {t('screen.pdfSave')}
          </Button>
        ) : (
          <Button icon="file" busy={phase === 'busy'} onClick={() => void make()}>
            {t('screen.pdf')}
          </Button>
        )}
      </ActionRow>
    </>
  )
}

function pdfFile(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  return new File([bytes], name, { type: 'application/pdf' })
}
