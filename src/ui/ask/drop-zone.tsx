import { useState, type DragEvent, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './drop-zone.module.css'

export interface DropZoneProps {
  /** Shown over the part while files hang above it. */
  text: string
  onDrop: (files: File[]) => void
  children: ReactNode
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')

/** A part of the page that files can be dropped on. Everything in it works without dragging. */
export function DropZone({ text, onDrop, children }: DropZoneProps) {
  const [over, setOver] = useState(false)
  return (
    <div
      className={classNames(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return
        // Says that it may be dropped here; the browser would open the file instead.
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) {
          setOver(false)
        }
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(false)
        onDrop([...event.dataTransfer.files])
      }}
    >
      {children}
      {over && <div className={styles.veil}>{text}</div>}
    </div>
  )
}
