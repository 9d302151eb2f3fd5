import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { TalkForm } from '../../domain/forms/talk-form.ts'
import { WordChips } from '../words/word-chips.tsx'
import { wordTable } from '../words/word-list.ts'

/** Words that were chosen before, in looking back; they lie on the table first. */
export interface KnownWords {
  readonly qualities: readonly string[]
  readonly motives: readonly string[]
}

interface NamedWordsProps {
  form: UseFormReturn<TalkForm>
  known?: KnownWords | undefined
  /** Only qualities, for a talk of three minutes. */
  isShort?: boolean | undefined
}

/** The competencies whose questions offer all qualities and all motives. */
const tables = { qualities: wordTable('capacities'), motives: wordTable('motives') }

/** Qualities and motives that the two of them name together. */
export function NamedWords({ form, known, isShort }: NamedWordsProps) {
  const { t } = useTranslation('talk')
  const [qualities, motives] = useWatch({ control: form.control, name: ['qualities', 'motives'] })
  return (
    <>
      {tables.qualities && (
        <WordChips
          legend={t('hold.qualities')}
          table={tables.qualities}
          chosen={qualities}
          onChange={(words) => form.setValue('qualities', words, { shouldDirty: true })}
          turn={0}
          known={known?.qualities}
        />
      )}
      {!isShort && tables.motives && (
        <WordChips
          legend={t('hold.motives')}
          table={tables.motives}
          chosen={motives}
          onChange={(words) => form.setValue('motives', words, { shouldDirty: true })}
          turn={0}
          known={known?.motives}
        />
      )}
    </>
  )
}
