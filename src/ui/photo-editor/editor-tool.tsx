import type { RefObject } from 'react'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './photo-editor.module.css'

export interface EditorToolProps {
  icon: IconName
  children: string
  /** For a tool that stays on. */
  isOn?: boolean | undefined
  /** There is nothing for it to do; it keeps its place and its focus. */
  isOff?: boolean | undefined
  buttonRef?: RefObject<HTMLButtonElement | null>
  onClick: () => void
}

/** One tool of the editor: a drawing with its verb under it. */
export function EditorTool({ icon, children, isOn, isOff, buttonRef, onClick }: EditorToolProps) {
  return (
    <button
      ref={buttonRef}
      type="button"
      className={styles.tool}
      aria-pressed={isOn}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      <Icon name={icon} size={1.5} />
      <span>{children}</span>
    </button>
  )
}
