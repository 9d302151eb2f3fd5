import type { ReactNode } from 'react'
import styles from './roads.module.css'
import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'

export interface RoadsProps {
  /** What they lead to, for screen readers. */
  label: string
  /** Narrower ways, for labels of two short words: three in a row on a phone. */
  short?: boolean | undefined
  /** `Road` and `FileRoad`, the most used first. */
  children: ReactNode
}

/** Ways to do one thing, side by side: by photo, by voice, by file. */
export function Roads({ label, short, children }: RoadsProps) {
  return (
    <ul className={classNames(styles.roads, short && styles.short)} aria-label={label}>
      {children}
    </ul>
  )
}

/** Keeps the place of one row of roads until they are there, so that nothing moves under a thumb. */
export function RoadsPlace() {
  return <div className={styles.place} />
}

export interface RoadProps {
  icon: IconName
  /** A verb: what happens. */
  label: string
  onTake: () => void
}

/** One way (`li`), as a button. */
export function Road({ icon, label, onTake }: RoadProps) {
  return (
    <li className={styles.item}>
      <button type="button" className={styles.road} onClick={onTake}>
        <Icon name={icon} size={1.6} />
        {label}
      </button>
    </li>
  )
}

export interface FileRoadProps {
  icon: IconName
  label: string
  /** As the `accept` of a file field; every file unless told. */
  accept?: string | undefined
  multiple?: boolean | undefined
  /** Opens the camera at once, on devices that can. */
  capture?: 'environment' | undefined
  onPick: (files: File[]) => void
}

/** One way (`li`) that asks the device for files. */
export function FileRoad({ icon, label, accept, multiple, capture, onPick }: FileRoadProps) {
  return (
    <li className={styles.item}>
      <label className={classNames(styles.road, styles.file)}>
        <Icon name={icon} size={1.6} />
        {label}
        <input
          type="file"
          className={styles.input}
          accept={accept}
          multiple={multiple}
          capture={capture}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])]
            // The same file may be chosen again after it failed.
            currentTarget.value = ''
            if (files.length > 0) onPick(files)
          }}
        />
      </label>
    </li>
  )
}
