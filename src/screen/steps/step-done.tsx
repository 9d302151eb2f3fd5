import { lazy, Suspense, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { Button } from '../../ui/act/button.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { Stack } from '../../ui/frame/stack.tsx'

// Forms are not part of the first load.
const StepNote = lazy(async () => ({ default: (await import('./step-note.tsx')).StepNote }))

interface StepDoneProps {
  step: RecordId
  onUndo: () => void
}

/** After the tick: undo, and one line about how it went for who wants to. */
export function StepDone({ step, onUndo }: StepDoneProps) {
  const { t } = useTranslation('cards')
  const [told, setTold] = useState(false)
  return (
    <>
      <Stack row gap="s">
        <SavedNote text={told ? t('step.told') : t('step.done')} />
        <Button variant="quiet" onClick={onUndo}>
          {t('step.undo')}
        </Button>
      </Stack>
      {!told && (
        <Suspense>
          <StepNote step={step} onTold={() => setTold(true)} />
        </Suspense>
      )}
    </>
  )
}
