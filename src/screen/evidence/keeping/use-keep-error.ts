import { useTranslation } from '../../../i18n/use-translation.ts'
import type { KeepError } from '../../../services/evidence/keep-error.ts'

interface ErrorText {
  readonly title: string
  readonly text: string
}

/** The sentences for a file that did not become evidence: what happened, and what to do. */
export function useKeepError(): (error: KeepError) => ErrorText {
  const { t } = useTranslation('evidence')
  return (error) => {
    switch (error.type) {
      case 'EmptyFile':
      case 'NotAPicture':
      case 'CannotDecode':
      case 'PictureDamaged':
        return {
          title: t(`photoErrors.${error.type}.title`),
          text: t(`photoErrors.${error.type}.text`),
        }
      case 'TooManyPixels': {
        const { megapixels } = error
        return {
          title: t('photoErrors.TooManyPixels.title'),
          text: t('photoErrors.TooManyPixels.text', { megapixels }),
        }
      }
      case 'FileTooLarge':
      case 'PhotoTooLarge': {
        const { type, megabytes } = error
        return {
          title: t(`keepErrors.${type}.title`),
          text: t(`keepErrors.${type}.text`, { megabytes }),
        }
      }
      case 'FilmTooLong': {
        const { seconds } = error
        return {
          title: t('keepErrors.FilmTooLong.title'),
          text: t('keepErrors.FilmTooLong.text', { seconds }),
        }
      }
      default:
        return {
          title: t(`keepErrors.${error.type}.title`),
          text: t(`keepErrors.${error.type}.text`),
        }
    }
  }
}
