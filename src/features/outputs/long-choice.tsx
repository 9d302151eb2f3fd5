import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { ChipGroup, type ChipOption } from '../../ui/ask/chip-group.tsx'

interface LongChoiceProps {
  legend: string
  help?: string
  options: readonly ChipOption[]
  values: readonly string[]
  onChange: (values: string[]) => void
}

/** More than this is a wall. */
const shownAtFirst = 9

/** Words to tick, of which the first show, those that are on, and the others when asked for. */
export function LongChoice({ legend, help, options, values, onChange }: LongChoiceProps) {
  const { t } = useTranslation('outputs')
  // What was on when the screen opened keeps its place when it is taken off.
  const [atFirst] = useState(values)
  const [isWhole, setIsWhole] = useState(options.length <= shownAtFirst + 2)
  const isShown = ({ value }: ChipOption, index: number) =>
    isWhole || index < shownAtFirst || atFirst.includes(value) || values.includes(value)
  return (
    <>
      <ChipGroup
        legend={legend}
        help={help}
        options={options.filter(isShown)}
        values={values}
        onChange={onChange}
      />
      {!isWhole && (
        <Button variant="quiet" onClick={() => setIsWhole(true)}>
          {t('screen.all')}
        </Button>
      )}
    </>
  )
}
