import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Button } from '../../../src/ui/act/button.tsx'
import { ConfirmDialog } from '../../../src/ui/act/confirm-dialog.tsx'

interface OpenerProps {
  /** Takes the whole dialog away when it closes, as a page does that renders it on condition. */
  unmounts: boolean
}

function Opener({ unmounts }: OpenerProps) {
  const [open, setOpen] = useState(false)
  const [log, setLog] = useState('')
  const close = (word: string) => () => {
    setOpen(false)
    setLog(word)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>Throw away</Button>
      <p>{log}</p>
      {(open || !unmounts) && (
        <ConfirmDialog
          open={open}
          title="Throw it away?"
          text="You can get it back."
          confirmLabel="Yes, away"
          cancelLabel="Keep it"
          closeLabel="Close"
          danger
          onConfirm={close('confirmed')}
          onCancel={close('cancelled')}
        />
      )}
    </>
  )
}

test.each([false, true])('focus returns to what opened it (taken away: %s)', async (unmounts) => {
  const user = userEvent.setup()
  render(<Opener unmounts={unmounts} />)
  const opener = screen.getByRole('button', { name: 'Throw away' })
  await user.click(opener)
  const dialog = screen.getByRole('dialog', { name: 'Throw it away?' })
  expect(dialog).toContainElement(document.activeElement as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Yes, away' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByText('confirmed')).toBeVisible()
  expect(opener).toHaveFocus()
})

test('Escape cancels, and the owner decides', async () => {
  const user = userEvent.setup()
  render(<Opener unmounts={false} />)
  await user.click(screen.getByRole('button', { name: 'Throw away' }))
  await user.keyboard('{Escape}')
  expect(screen.getByText('cancelled')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Throw away' })).toHaveFocus()
})

test.each(['Keep it', 'Close'])(
  '"%s" is the name of one button only, and cancels',
  async (name) => {
    const user = userEvent.setup()
    render(<Opener unmounts={false} />)
    await user.click(screen.getByRole('button', { name: 'Throw away' }))
    await user.click(screen.getByRole('button', { name }))
    expect(screen.getByText('cancelled')).toBeVisible()
  },
)
