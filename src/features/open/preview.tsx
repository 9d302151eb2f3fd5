import { useTranslation } from '../../i18n/use-translation.ts'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { AboutFile } from './about-file.tsx'
import { FileTroubles } from './file-troubles.tsx'
import { MergeList } from './merge-list.tsx'
import { PreviewActions } from './preview-actions.tsx'
import type { PreviewProps } from './preview-props.ts'

/** What a file is, to this device, and what can be done with it; nothing has changed yet. */
export function Preview({ inspection, opening, host }: PreviewProps) {
  const { t } = useTranslation('open')
  const { about, forecast, relation } = inspection
  const owner = about.owner ? t('about.ofOwner', { name: about.owner }) : t('about.ofNobody')
  const isChange = relation === 'newer' || (relation === 'older' && forecast?.rescued.length !== 0)
  const back = { onBack: opening.leave, label: t('other') }
  return (
    <Page
      title={relation === 'first' ? owner : t(`${relation}.title`)}
      lead={t(`${relation}.lead`)}
      back={back}
      narrow
    >
      <FileTroubles inspection={inspection} />
      {forecast && isChange && (
        <Section title={t('forecast.title')}>
          <MergeList account={forecast} when="forecast" />
        </Section>
      )}
      <PreviewActions inspection={inspection} opening={opening} host={host} />
      <AboutFile about={about} />
    </Page>
  )
}
