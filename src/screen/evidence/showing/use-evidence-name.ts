import { useTranslation } from '../../../i18n/use-translation.ts'
import { shorten } from '../../../lib/shorten.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { useDates } from '../../words/use-dates.ts'
import { knownType } from './evidence-icon.ts'

/** About as much as fits on two lines of a phone. */
const longest = 60

/** What a person calls a piece of evidence: its name, what is to be seen, its file, or its day. */
export function useEvidenceName(): (evidence: Evidence) => string {
  const { t } = useTranslation('evidence')
  const { shortDay } = useDates()
  return ({ type, title, alt, name, url, date }) => {
    const known = knownType(type)
    // What a camera calls its pictures says nothing; the name of a document does.
    const own = known === 'photo' || known === 'voice' || known === 'video' ? [] : [name, url]
    const told = [title, alt, ...own].find((text) => text !== undefined && text.trim() !== '')
    if (told) return shorten(told.trim(), longest)
    return date === undefined ? t(`type.${known}`) : t(`name.${known}`, { day: shortDay(date) })
  }
}
