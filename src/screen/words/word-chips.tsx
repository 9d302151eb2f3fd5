import { useId, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { Toolbar } from '../../ui/frame/toolbar.tsx'
import { useSay } from '../aloud/use-say.ts'
import { wordText } from './word-text.ts'
import { MoreWords } from './more-words.tsx'
import { OwnWord } from './own-word.tsx'
import { wordsOnTable, type WordTable } from './word-list.ts'

export interface WordChipsProps {
  legend: string
  table: WordTable
  /** Ids of list words, and own ones (`own:<word>`). */
  chosen: readonly string[]
  onChange: (words: string[]) => void
  /** Each turn brings other words to the table. */
  turn: number
  /** The colour of the competency that the words belong to. */
  strand?: number | undefined
  /** Words that were named before: they lie on the table first. */
  known?: readonly string[] | undefined
}

/** A few words to pick, more on request, and room for an own word. */
export function WordChips(props: WordChipsProps) {
  const { legend, table, chosen, onChange, turn, strand, known = [] } = props
  const { t } = useTranslation('words')
  const say = useSay()
  const [more, setMore] = useState<'words' | 'own'>()
  const region = useId()
  // The words of this turn stay where they are while a person picks.
  const [shown] = useState(() => {
    const first = [...chosen, ...known.filter((id) => !chosen.includes(id))]
    return wordsOnTable(table.fitting, first, turn)
  })
  const onTable = [...shown, ...chosen.filter((id) => !shown.includes(id))]
  const toggle = (which: 'words' | 'own') => setMore(more === which ? undefined : which)
  return (
    <Stack gap="s">
      <ChipGroup
        legend={legend}
        options={onTable.map((id) => ({ value: id, label: wordText(id, say), strand }))}
        values={chosen}
        onChange={onChange}
      />
      <Toolbar>
        <Button
          variant="quiet"
          icon="plus"
          aria-expanded={more === 'own'}
          aria-controls={region}
          onClick={() => toggle('own')}
        >
          {t('own')}
        </Button>
        <Button
          variant="quiet"
          aria-expanded={more === 'words'}
          aria-controls={region}
          onClick={() => toggle('words')}
        >
          {t('more')}
        </Button>
      </Toolbar>
      <div id={region} hidden={more === undefined}>
        {more === 'own' && (
          <OwnWord
            table={table}
            onAdd={(word) => {
              if (!chosen.includes(word)) onChange([...chosen, word])
              setMore(undefined)
            }}
          />
        )}
        {more === 'words' && <MoreWords table={table} chosen={chosen} onChange={onChange} />}
      </div>
    </Stack>
  )
}
