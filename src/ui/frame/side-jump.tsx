import { Button } from '../act/button.tsx'
import styles from './side-jump.module.css'
import { sidePane } from './side-pane.ts'

export interface SideJumpProps {
  children: string
}

/** On a narrow screen, where the side of `DeskPanes` stands far below the page: goes there. */
export function SideJump({ children }: SideJumpProps) {
  return (
    <div className={styles.jump}>
      <Button
        variant="quiet"
        icon="chevron-down"
        onClick={() => document.getElementById(sidePane)?.focus()}
      >
        {children}
      </Button>
    </div>
  )
}
