import { Button } from '../../ui/act/button.tsx'
import { WordTiles } from '../../ui/ask/word-tiles.tsx'

export interface OfferedWordsProps {
  label: string
  /** On the button for other ones. */
  other: string
  words: string
  onOther: () => void
}

/** Four random words of a passphrase, and others for who does not like them. */
export function OfferedWords({ label, other, words, onOther }: OfferedWordsProps) {
  return (
    <div>
      <WordTiles label={label} words={words.split(' ')} />
      <Button variant="quiet" icon="restore" onClick={onOther}>
        {other}
      </Button>
    </div>
  )
}
