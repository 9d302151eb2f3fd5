import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Prompt } from '../../content/talks/prompts/prompt.ts'
import { Button } from '../../ui/act/button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import type { IconName } from '../../ui/icons/icon-paths.ts'
import { Stack } from '../../ui/frame/stack.tsx'
import { Toolbar } from '../../ui/frame/toolbar.tsx'
import { useSay } from '../aloud/use-say.ts'

interface PromptCardProps {
  prompts: readonly Prompt[]
  icon: IconName
  /** Takes the focus when the card comes onto the screen, for keys and readers. */
  takeFocus: boolean
  /** Draws the button that reads a text aloud, where the device can. */
  readAloud?: ((text: string) => ReactNode) | undefined
}

/** One question to talk about, and another one when it does not fit. */
export function PromptCard({ prompts, icon, takeFocus, readAloud }: PromptCardProps) {
  const { t } = useTranslation('talk')
  const say = useSay()
  const [turn, setTurn] = useState(0)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takeFocus) card.current?.focus()
  }, [takeFocus])
  const prompt = prompts[turn % prompts.length]
  if (prompt === undefined) return null
  return (
    <Stack gap="s">
      <div ref={card} tabIndex={-1}>
        <Card tone="question" headingLevel={2} icon={icon} title={say(prompt)} />
      </div>
      <Toolbar>
        <Button variant="quiet" icon="cards" onClick={() => setTurn(turn + 1)}>
          {t('hold.otherQuestion')}
        </Button>
        {readAloud?.(say(prompt))}
      </Toolbar>
    </Stack>
  )
}
