import { useTranslation } from '../../i18n/use-translation.ts'
import { purposes } from '../../dossier-file/format.ts'
import type { FileAbout } from '../../services/opening/file-about.ts'
import { Facts } from '../../ui/show/facts.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useOpenWords } from './use-open-words.ts'

interface AboutFileProps {
  about: FileAbout
}

/** What is in a file, from whom and since when; nothing of it was taken. */
export function AboutFile({ about }: AboutFileProps) {
  const { t, i18n } = useTranslation('open')
  const words = useOpenWords()
  const { since, until } = about
  const purpose = purposes.find((each) => each === about.purpose) ?? 'other'
  const [first, last] = [since, until].map((date) => date && words.month(date))
  return (
    <Section title={t('about.title')}>
      <Facts
        items={[
          { label: t('about.purpose'), value: t(`purpose.${purpose}`) },
          { label: t('about.made'), value: words.moment(about.made) },
          { label: t('about.reason'), value: about.reason },
          { label: t('about.keepUntil'), value: about.keepUntil && words.day(about.keepUntil) },
          {
            label: t('about.schools'),
            value: new Intl.ListFormat(i18n.language).format(about.schools),
          },
          {
            label: t('about.time'),
            value: first === last ? first : t('about.between', { since: first, until: last }),
          },
          { label: t('about.holds'), value: words.counts(about.counts) },
          {
            label: t('about.files'),
            value: about.attachments
              ? t('about.filesText', { count: about.attachments, size: words.size(about.bytes) })
              : undefined,
          },
        ]}
      />
    </Section>
  )
}
