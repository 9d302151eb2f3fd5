import { useId, useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { competencyById } from '../../content/competencies.ts'
import { useSchoolWords } from '../../screen/use-school-words.ts'
import { wordText } from '../../screen/word-text.ts'
import { Button } from '../../ui/button.tsx'
import { ChipGroup } from '../../ui/chip-group.tsx'
import { Stack } from '../../ui/stack.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import type { LookBackForm } from './look-back-form.ts'
import { MoreWords } from './more-words.tsx'
import { OwnWord } from './own-word.tsx'
import { wordsOnTable, wordTable } from './word-list.ts'

interface WordChipsProps {
  subject: string
  form: UseFormReturn<LookBackForm>
  /** Which question this is; each brings other words to the table. */
  turn: number
}

/** "Past dit bij jou?": a few words to pick, more on request, and room for an own word. */
export function WordChips({ subject, form, turn }: WordChipsProps) {
  const { t } = useTranslation('reflect')
  const { say } = useSchoolWords()
  const table = wordTable(subject)
  const [more, setMore] = useState<'words' | 'own'>()
  const region = useId()
  const chosen = useWatch({ control: form.control, name: 'words' })
  // The words of this question stay where they are while the student picks.
  const [shown] = useState(() => wordsOnTable(table?.fitting ?? [], chosen, turn))
  if (table === undefined) return null
  const onTable = [...shown, ...chosen.filter((id) => !shown.includes(id))]
  const choose = (words: string[]) => form.setValue('words', words, { shouldDirty: true })
  const toggle = (which: 'words' | 'own') => setMore(more === which ? undefined : which)
  return (
    <Stack gap="s">
      <ChipGroup
        legend={t('words.legend')}
        options={onTable.map((id) => ({
          value: id,
          label: wordText(id, say),
          strand: competencyById(subject)?.strand,
        }))}
        values={chosen}
        onChange={choose}
      />
      <Toolbar>
        <Button
          variant="quiet"
          icon="plus"
          aria-expanded={more === 'own'}
          aria-controls={region}
          onClick={() => toggle('own')}
        >
          {t('words.own')}
        </Button>
        <Button
          variant="quiet"
          aria-expanded={more === 'words'}
          aria-controls={region}
          onClick={() => toggle('words')}
        >
          {t('words.more')}
        </Button>
      </Toolbar>
      <div id={region} hidden={more === undefined}>
        {more === 'own' && (
          <OwnWord
            table={table}
            onAdd={(word) => {
              if (!chosen.includes(word)) choose([...chosen, word])
              setMore(undefined)
            }}
          />
        )}
        {more === 'words' && <MoreWords table={table} chosen={chosen} onChange={choose} />}
      </div>
    </Stack>
  )
}
