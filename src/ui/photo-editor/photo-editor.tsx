import { useId, useRef, useState, type ReactNode } from 'react'
import { ActionRow } from '../frame/action-row.tsx'
import { Button } from '../act/button.tsx'
import { classNames } from '../class-names.ts'
import { ConfirmDialog } from '../act/confirm-dialog.tsx'
import { Stack } from '../frame/stack.tsx'
import { Status } from '../tell/status.tsx'
import { AreaBox } from './area-box.tsx'
import {
  inHundredths,
  isWhole,
  middleOf,
  turnArea,
  turnBack,
  turnFurther,
  wholePicture,
  type Area,
  type Grip,
} from './area.ts'
import { EditorTool } from './editor-tool.tsx'
import type { PhotoEditorLabels } from './photo-editor-labels.ts'
import styles from './photo-editor.module.css'
import { PhotoStage, type PictureSize } from './photo-stage.tsx'
import { useEdits, type Edits } from './use-edits.ts'

export interface PhotoEditorProps {
  url: string
  alt: string
  size?: PictureSize | undefined
  labels: PhotoEditorLabels
  /** It is being kept. */
  busy?: boolean | undefined
  /** Why keeping it failed. */
  trouble?: ReactNode
  /** Also when nothing was changed. */
  onSave: (edits: Edits, isChanged: boolean) => void
  onCancel: () => void
  onFail: () => void
}

const corners: readonly Grip[] = [
  { across: 'left', down: 'top' },
  { across: 'right', down: 'top' },
  { across: 'left', down: 'bottom' },
  { across: 'right', down: 'bottom' },
]
const edges: readonly Grip[] = [
  { down: 'top' },
  { down: 'bottom' },
  { across: 'left' },
  { across: 'right' },
]
const cropGrips = [...edges, ...corners]
const coverGrips = corners.slice(-1)
/** Of a side of the picture. */
const smallest = { crop: 0.1, cover: 0.03 } as const

/** What the person works on: the frame, or the block with this number. */
type Tool = 'crop' | number

/**
 * Turns and crops a photo and covers parts of it with solid blocks. It only says what is to be
 * done; nothing of the picture is changed here.
 */
export function PhotoEditor(props: PhotoEditorProps) {
  const { url, alt, labels, busy, trouble, onSave, onCancel, onFail } = props
  const { edits, isChanged, canUndo, change, undo, startOver } = useEdits()
  const [size, setSize] = useState(props.size ?? { width: 4, height: 3 })
  const [tool, setTool] = useState<Tool>()
  const [moving, setMoving] = useState<Edits>()
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState(false)
  const [added, setAdded] = useState<number>()
  const coverButton = useRef<HTMLButtonElement>(null)
  const help = useId()
  const shown = moving ?? edits

  const withArea = (which: Tool, seen: Area): Edits => {
    const area = turnArea(seen, turnBack(edits.turn))
    const { turn, covers } = edits
    if (which !== 'crop') {
      return { ...edits, covers: covers.map((cover, i) => (i === which ? area : cover)) }
    }
    return isWhole(area) ? { turn, covers } : { turn, crop: area, covers }
  }
  const nameOf = (which: Tool) => (which === 'crop' ? labels.cropName : labels.coverName(which + 1))
  const say = (which: Tool, seen: Area) =>
    setSaid(`${nameOf(which)}: ${labels.place(inHundredths(seen))}`)

  const boxOf = (which: Tool, area: Area) => {
    const seen = turnArea(area, edits.turn)
    const settle = (to: Area, by?: string) => {
      setMoving(undefined)
      change(withArea(which, to), by)
      say(which, to)
    }
    return {
      area: seen,
      label: `${nameOf(which)}, ${labels.place(inHundredths(seen))}`,
      help,
      isActive: tool === which,
      onPick: () => setTool(which),
      onDrag: (to: Area | undefined) => setMoving(to && withArea(which, to)),
      onDrop: (to: Area) => settle(to),
      onKeys: (to: Area) => settle(to, `keys ${which}`),
    }
  }
  const remove = (index: number) => {
    change({ ...edits, covers: edits.covers.filter((_, i) => i !== index) })
    setTool(undefined)
    setAdded(undefined)
    setSaid(labels.removed)
    coverButton.current?.focus()
  }
  const addCover = () => {
    const index = edits.covers.length
    const area = middleOf(edits.crop ?? wholePicture, size.width / size.height)
    change({ ...edits, covers: [...edits.covers, area] })
    setTool(index)
    setAdded(index)
    say(index, turnArea(area, edits.turn))
  }
  const turn = () => {
    const to = turnFurther(edits.turn)
    change({ ...edits, turn: to })
    setSaid(labels.turned(to))
  }
  const goBack = (back: () => void) => {
    back()
    setTool(undefined)
    setAdded(undefined)
    setSaid(labels.undone)
  }
  return (
    <Stack>
      <PhotoStage
        url={url}
        alt={alt}
        label={labels.stage}
        size={size}
        edits={shown}
        onSize={setSize}
        onFail={onFail}
      >
        {tool === 'crop' && (
          <AreaBox
            {...boxOf('crop', shown.crop ?? wholePicture)}
            look="crop"
            grips={cropGrips}
            smallest={smallest.crop}
          />
        )}
        {shown.covers.map((cover, index) => (
          <AreaBox
            key={index}
            {...boxOf(index, cover)}
            look="cover"
            grips={coverGrips}
            smallest={smallest.cover}
            takesFocus={added === index}
            onRemove={() => remove(index)}
          />
        ))}
      </PhotoStage>
      <div className={styles.tools}>
        <EditorTool icon="turn" onClick={turn}>
          {labels.turn}
        </EditorTool>
        <EditorTool
          icon="crop"
          isOn={tool === 'crop'}
          onClick={() => setTool(tool === 'crop' ? undefined : 'crop')}
        >
          {labels.crop}
        </EditorTool>
        <EditorTool icon="cover" buttonRef={coverButton} onClick={addCover}>
          {labels.cover}
        </EditorTool>
        <EditorTool icon="restore" isOff={!canUndo} onClick={() => goBack(undo)}>
          {labels.undo}
        </EditorTool>
      </div>
      <div className={styles.now}>
        <p className={styles.help} id={help}>
          {tool === undefined ? labels.start : tool === 'crop' ? labels.cropHelp : labels.coverHelp}{' '}
          <span className={classNames(styles.keys, tool === undefined && styles.hidden)}>
            {labels.keys}
          </span>
        </p>
        <div className={styles.steps}>
          {typeof tool === 'number' && (
            <Button variant="secondary" icon="bin" onClick={() => remove(tool)}>
              {labels.remove}
            </Button>
          )}
          <Button
            variant="quiet"
            aria-disabled={!isChanged}
            onClick={() => isChanged && goBack(startOver)}
          >
            {labels.startOver}
          </Button>
        </div>
      </div>
      <Status hidden>{said}</Status>
      {trouble}
      <ActionRow>
        <Button variant="secondary" onClick={() => (isChanged ? setAsking(true) : onCancel())}>
          {labels.cancel}
        </Button>
        <Button busy={busy} onClick={() => onSave(edits, isChanged)}>
          {labels.save}
        </Button>
      </ActionRow>
      <ConfirmDialog
        open={asking}
        title={labels.leave.title}
        text={labels.leave.text}
        confirmLabel={labels.leave.confirm}
        cancelLabel={labels.leave.cancel}
        closeLabel={labels.leave.close}
        onConfirm={onCancel}
        onCancel={() => setAsking(false)}
      />
    </Stack>
  )
}
