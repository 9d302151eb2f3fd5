import { useTranslation } from '../../i18n/use-translation.ts'
import type { DossierCheck } from '../../services/opening/check-dossier.ts'
import { places } from '../../services/places.ts'
import { Facts } from '../../ui/show/facts.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface CheckResultProps {
  check: DossierCheck
}

/** What the check found, and the number by which two devices compare. */
export function CheckResult({ check }: CheckResultProps) {
  const { t, i18n } = useTranslation('open')
  const number = new Intl.NumberFormat(i18n.language)
  const { differences, missing, hash } = check
  return (
    <>
      {differences === 0 ? (
        <Notice tone="good" title={t('check.good')} alert>
          <p>{t('check.goodText')}</p>
          <p>{t('check.gone')}</p>
        </Notice>
      ) : (
        <Notice
          tone="bad"
          title={t('check.bad')}
          alert
          action={<LinkButton href={places.copy}>{t('check.copy')}</LinkButton>}
        >
          <p>{t('check.differs', { count: differences })}</p>
          <p>{t('check.badText')}</p>
        </Notice>
      )}
      {missing > 0 && (
        <Notice tone="warn" title={t('check.missing', { count: missing })}>
          {t('check.missingText')}
        </Notice>
      )}
      <Section title={t('check.number')}>
        <p>
          <strong>{shortHash(hash)}</strong>
        </p>
        <p>{t('check.numberText')}</p>
        <Facts
          items={[
            { label: t('check.records'), value: number.format(check.records) },
            { label: t('check.ops'), value: number.format(check.ops) },
            { label: t('check.erasures'), value: number.format(check.erasures) },
            { label: t('check.files'), value: number.format(check.files) },
          ]}
        />
      </Section>
    </>
  )
}

/** Enough to compare by eye: twelve digits in groups of four. */
function shortHash(hash: string): string {
  return hash
    .slice(0, 12)
    .replace(/(.{4})(?=.)/g, '$1 ')
    .toUpperCase()
}
