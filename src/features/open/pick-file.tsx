import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { DropZone } from '../../ui/ask/drop-zone.tsx'
import { FileRoad, Roads } from '../../ui/act/roads.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Page, type PageProps } from '../../ui/frame/page.tsx'
import { Stack } from '../../ui/frame/stack.tsx'

interface PickFileProps {
  back: PageProps['back']
  onPick: (file: File) => void
  children?: ReactNode
}

/** Asks for a file: by button, dragged or pasted. Phones may not know its type, so any may be chosen. */
export function PickFile({ back, onPick, children }: PickFileProps) {
  const { t } = useTranslation('open')
  const pickFirst = ([first]: readonly File[]) => first && onPick(first)
  return (
    <Page title={t('title')} lead={t('lead')} back={back} narrow>
      <DropZone text={t('pick.drop')} onDrop={pickFirst}>
        <Stack>
          <Roads label={t('pick.label')}>
            <FileRoad icon="file" label={t('pick.button')} onPick={pickFirst} />
          </Roads>
          <p>
            {t('pick.nothingYet')} {t('pick.hint')}
          </p>
        </Stack>
      </DropZone>
      {children}
      <Disclosure summary={t('pick.where')} icon="help">
        <List look="bullets">
          <li>{t('pick.whereDownloads')}</li>
          <li>{t('pick.whereName')}</li>
          <li>{t('pick.whereMail')}</li>
        </List>
      </Disclosure>
    </Page>
  )
}
