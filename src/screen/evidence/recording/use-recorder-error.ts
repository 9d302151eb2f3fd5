import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecorderError } from '../../../services/evidence/recorder.ts'

/** The sentences for a microphone or camera that fails: what happened, and what to do. */
export function useRecorderError(): (error: RecorderError) => { title: string; text: string } {
  const { t } = useTranslation('recording')
  return ({ type }) => ({ title: t(`errors.${type}.title`), text: t(`errors.${type}.text`) })
}
