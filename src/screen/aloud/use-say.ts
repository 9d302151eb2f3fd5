import { useTranslation } from '../../i18n/use-translation.ts'
import { textIn, type Text } from '../../content/text.ts'

/** Says a content text in the interface language; needs no dossier. */
export function useSay(): (text: Text) => string {
  const { i18n } = useTranslation()
  const { language } = i18n
  return (text) => textIn(text, language)
}
