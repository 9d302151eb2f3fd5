import type { FieldError } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'

/** What zod tells of a failed field, through the resolver of react-hook-form. */
interface Issue {
  readonly code?: string | undefined
  readonly origin?: string
  readonly maximum?: number
  readonly minimum?: number
  readonly params?: { readonly code?: string }
}

/**
 * The sentence for a field error, from zod's issue code; the one place where codes become words.
 * Forms are made with `useZodForm`, which keeps the issue in the error's `message` as JSON.
 */
export function useFieldError(): (error: FieldError | undefined) => string | undefined {
  const { t } = useTranslation('errors')
  const customError = (code: string | undefined) => {
    if (code === 'end_before_start') return t('field.endBeforeStart')
    if (code === 'date_out_of_reach') return t('field.dateOutOfReach')
    return t('field.other')
  }
  return (error) => {
    if (error === undefined) return undefined
    const issue = readIssue(error.message)
    switch (issue.code) {
      case 'too_small':
        return issue.origin === 'string' || issue.origin === 'array'
          ? t('field.required')
          : t('field.tooSmall', { minimum: issue.minimum })
      case 'too_big':
        return issue.origin === 'string'
          ? t('field.tooLong', { maximum: issue.maximum })
          : t('field.tooBig', { maximum: issue.maximum })
      case 'invalid_type':
        return t('field.notANumber')
      case 'invalid_format':
      case 'invalid_union':
        return t('field.notADate')
      case 'invalid_value':
        return t('field.notAChoice')
      case 'custom':
        return customError(issue.params?.code)
      default:
        return t('field.other')
    }
  }
}

function readIssue(message: string | undefined): Issue {
  if (!message?.startsWith('{')) return {}
  return JSON.parse(message) as Issue
}
