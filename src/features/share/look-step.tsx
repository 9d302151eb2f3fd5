import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { pageStyle } from '../../outputs/page/page-style.ts'
import { packetContent, packetPage } from '../../services/packets/packet-content.ts'
import type { PacketChoice } from '../../services/packets/packet.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { PaperFrame } from '../../ui/frame/paper-frame.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { useAttachmentUrls } from './use-attachment-urls.ts'

interface LookStepProps {
  choice: PacketChoice
  onNext: () => void
  onBack: () => void
}

/** "Dit ziet de ander": the very page that goes into the file, made from what will be in it. */
export function LookStep({ choice, onNext, onBack }: LookStepProps) {
  const { t } = useTranslation('share')
  const { t: common } = useTranslation()
  const services = useServices()
  const content = useQuery({
    queryKey: ['packetPreview', choice.share],
    queryFn: () => packetContent(services, choice),
    networkMode: 'always',
    gcTime: 0,
  })
  const made = content.data?.ok ? content.data.value : undefined
  const urls = useAttachmentUrls(made?.attachments)
  const page = useQuery({
    queryKey: ['packetPage', choice.share, urls?.size],
    queryFn: () =>
      made &&
      packetPage(services, made, choice, {
        bare: true,
        hrefOf: ({ sha256 }) => urls?.get(sha256),
      }),
    enabled: made !== undefined && urls !== undefined,
    networkMode: 'always',
    gcTime: 0,
  })
  const hasFailed = content.isError || page.isError || content.data?.ok === false
  return (
    <Page title={t('look.title')} lead={t('look.lead')} back={{ onBack, label: common('back') }}>
      {hasFailed && <Notice tone="bad">{t('look.failed')}</Notice>}
      {!hasFailed && page.data === undefined && <Skeleton label={common('loading')} />}
      {page.data !== undefined && (
        <PaperFrame title={t('look.frame')} page={page.data} style={pageStyle} />
      )}
      <Button
        aria-disabled={page.data === undefined}
        onClick={() => page.data !== undefined && onNext()}
      >
        {t('look.next')}
      </Button>
    </Page>
  )
}
