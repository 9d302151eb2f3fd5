import { useTranslation } from '../../i18n/use-translation.ts'
import { useSay } from '../aloud/use-say.ts'
import { CheckField } from '../../ui/ask/check-field.tsx'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { List } from '../../ui/frame/list.tsx'
import type { WordTable } from './word-list.ts'

interface MoreWordsProps {
  table: WordTable
  chosen: readonly string[]
  onChange: (words: string[]) => void
}

/** All words, group by group, each with what it means. */
export function MoreWords({ table, chosen, onChange }: MoreWordsProps) {
  const { t } = useTranslation('words')
  const say = useSay()
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))
  return (
    <List label={t('all')}>
      {table.groups.map(({ id: group, name, words }) => (
        <li key={group}>
          <Disclosure summary={say(name)}>
            {words.map(({ id, word, meaning }) => (
              <CheckField
                key={id}
                label={say(word)}
                help={say(meaning)}
                checked={chosen.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
            ))}
          </Disclosure>
        </li>
      ))}
    </List>
  )
}
