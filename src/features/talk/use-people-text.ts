import { roleName } from '../../content/talks/roles.ts'
import { peopleOf } from '../../domain/forms/talk-form-of.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { useTermSetAt } from '../../screen/words/use-term-set-at.ts'

/** Who is in a talk, by name or else by role: `Meneer De Vries en Fatma`; empty for nobody. */
export function usePeopleText(): (talk: Pick<Talk, 'people' | 'date'>) => string {
  const { language } = useSchoolWords()
  const termSetAt = useTermSetAt()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (talk) =>
    list.format(
      peopleOf(talk).map(
        ({ name, role }) => name || roleName(role, termSetAt(talk.date), language),
      ),
    )
}
