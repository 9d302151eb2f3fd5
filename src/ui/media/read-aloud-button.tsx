import { Button } from '../act/button.tsx'

export interface ReadAloudButtonProps {
  /** What it does now: read, or stop reading. */
  label: string
  reading: boolean
  onToggle: () => void
}

/** Reads a text aloud, and stops. */
export function ReadAloudButton({ label, reading, onToggle }: ReadAloudButtonProps) {
  return (
    <div>
      <Button variant="quiet" icon={reading ? 'stop' : 'listen'} onClick={onToggle}>
        {label}
      </Button>
    </div>
  )
}
