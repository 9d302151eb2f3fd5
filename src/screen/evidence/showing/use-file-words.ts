import { useTranslation } from '../../../i18n/use-translation.ts'

/** How large and how long a file is, in words. */
export interface FileWords {
  readonly weight: (bytes: number) => string
  readonly length: (seconds: number) => string
}

export function useFileWords(): FileWords {
  const { t, i18n } = useTranslation('evidence')
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 })
  return {
    weight: (bytes) =>
      bytes < 1_000_000
        ? t('size.kilobytes', { amount: Math.max(1, Math.round(bytes / 1000)) })
        : t('size.megabytes', { amount: number.format(bytes / 1_000_000) }),
    length: (seconds) =>
      seconds < 60
        ? t('size.seconds', { count: Math.round(seconds) })
        : t('size.minutes', {
            minutes: Math.floor(seconds / 60),
            seconds: Math.round(seconds % 60),
          }),
  }
}
