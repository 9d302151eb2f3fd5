import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

export interface ConfirmDialogProps {
  open: boolean
  title: string
  /** Says what will happen, and whether it can be undone. */
  text?: string | undefined
  /** A verb: what happens. */
  confirmLabel: string
  cancelLabel: string
  /** Of the cross; another word than `cancelLabel`, so that the two can be told apart. */
  closeLabel: string
  danger?: boolean | undefined
  busy?: boolean | undefined
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something large happens. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, text, confirmLabel, cancelLabel, closeLabel, danger, busy } = props
  return (
    <Dialog
      open={open}
      title={title}
      onClose={props.onCancel}
      closeLabel={closeLabel}
      actions={
        <>
          <Button variant="secondary" onClick={props.onCancel}>
            {cancelLabel}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={props.onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {text && <p>{text}</p>}
    </Dialog>
  )
}
