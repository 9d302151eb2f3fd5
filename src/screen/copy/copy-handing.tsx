import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyPlace, CopySink, SinkError, SinkKind } from '../../services/copies/copy-sink.ts'
import type { CopyPurpose, MadeCopy } from '../../services/copies/make-copy.ts'
import type { IconName } from '../../ui/icons/icon-paths.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { WorkRow } from '../../ui/show/work-row.tsx'
import { CopyFacts } from './copy-facts.tsx'

interface CopyHandingProps {
  purpose: CopyPurpose
  made: MadeCopy
  sinks: readonly CopySink[]
  /** Something else may read the file from now on. */
  onGive: (kind: SinkKind) => void
  onPlaced: (place: CopyPlace) => void
}

const icons: Record<SinkKind, IconName> = {
  picked: 'dossier',
  shared: 'share',
  downloaded: 'download',
}

/** A file that was found good, and the ways out of here. It is ready, so each tap acts at once. */
export function CopyHanding({ purpose, made, sinks, onGive, onPlaced }: CopyHandingProps) {
  const { t } = useTranslation('copy')
  const [done, setDone] = useState<number>()
  const [error, setError] = useState<SinkError>()

  async function give(sink: CopySink): Promise<void> {
    onGive(sink.kind)
    setError(undefined)
    const placed = await sink.take(made.file, (bytes, total) => setDone(bytes / total))
    setDone(undefined)
    if (placed.ok) onPlaced(placed.value)
    else if (placed.error.type !== 'Cancelled') setError(placed.error)
  }
  return (
    <Page title={t(`made.title.${purpose}`)} lead={t(`made.lead.${purpose}`)} narrow>
      <CopyFacts made={made} />
      {error && (
        <Notice tone="bad" alert>
          {t(
            error.type === 'NameTaken'
              ? 'error.NameTaken'
              : error.type === 'CopyDamaged'
                ? 'error.placeDamaged'
                : 'error.PlaceFailed',
          )}
        </Notice>
      )}
      <Section title={t(`made.where.${purpose}`)}>
        <p>{t('made.notYet')}</p>
        <List look="rows">
          {done === undefined ? (
            sinks.map((sink) => (
              <ListRow
                key={sink.kind}
                icon={icons[sink.kind]}
                title={
                  sink.kind === 'picked' ? t('made.picked') : t(`made.${sink.kind}.${purpose}`)
                }
                text={
                  sink.kind === 'picked'
                    ? t('made.pickedHelp')
                    : t(`made.${sink.kind}Help.${purpose}`)
                }
                onPress={() => void give(sink)}
              />
            ))
          ) : (
            <WorkRow icon="upload" title={t(`made.placing.${purpose}`)} done={done} />
          )}
        </List>
      </Section>
    </Page>
  )
}
