import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import type { StoreError } from '../../services/dossier-store.ts'
import { programFile, type ProgramFile } from '../../services/opening/program-file.ts'
import type { OutputSource } from '../../services/outputs/read-output.ts'
import { Button } from '../../ui/act/button.tsx'
import type { IconName } from '../../ui/icons/icon-paths.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { ShareFile } from './share-file.tsx'

const files: readonly { readonly type: ProgramFile; readonly icon: IconName }[] = [
  { type: 'calendar', icon: 'calendar' },
  { type: 'table', icon: 'cards' },
  { type: 'data', icon: 'file' },
]

/** Files that another program reads: made at once, for they are small. */
export function ProgramFiles({ source }: { source: OutputSource }) {
  const { t } = useTranslation('outputs')
  const services = useServices()
  const [made, setMade] = useState<{ file?: File | undefined; error?: StoreError }>()
  const make = async (type: ProgramFile) => {
    const program = await programFile(services, source, type)
    if (!program.ok) {
      setMade({ error: program.error })
      return
    }
    const file = program.value
    if (file) services.saveBlob(file.name, file)
    setMade({ file })
  }
  return (
    <Section title={t('screen.programs')}>
      <List look="rows">
        {files.map(({ type, icon }) => (
          <ListRow
            key={type}
            icon={icon}
            title={t(`screen.${type}`)}
            text={t(`screen.${type}Text`)}
            end={
              <Button
                variant="secondary"
                aria-label={`${t('screen.make')}: ${t(`screen.${type}`)}`}
                onClick={() => void make(type)}
              >
                {t('screen.make')}
              </Button>
            }
          />
        ))}
      </List>
      <SaveFailed error={made?.error} />
      <Status>
        {made && !made.error && (
          <Notice tone={made.file === undefined ? 'info' : 'good'}>
            {made.file === undefined
              ? t('screen.calendarEmpty')
              : t('screen.downloaded', { name: made.file.name })}
          </Notice>
        )}
      </Status>
      {made?.file && <ShareFile key={made.file.name} file={made.file} />}
    </Section>
  )
}
