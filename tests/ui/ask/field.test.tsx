import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { expect, test } from 'vitest'
import { CheckField } from '../../../src/ui/ask/check-field.tsx'
import { DateField } from '../../../src/ui/ask/date-field.tsx'
import { SelectField } from '../../../src/ui/ask/select-field.tsx'
import { SwitchField } from '../../../src/ui/ask/switch-field.tsx'
import { TextArea } from '../../../src/ui/ask/text-area.tsx'
import { TextField } from '../../../src/ui/ask/text-field.tsx'

const text = { label: 'Title', help: 'Short is fine.', error: 'Give it a name.' }

test.each([
  ['TextField', <TextField key="a" {...text} />],
  ['TextArea', <TextArea key="b" {...text} />],
  ['DateField', <DateField key="c" {...text} />],
  ['SelectField', <SelectField key="d" {...text} options={[{ value: 'a', label: 'A' }]} />],
  ['CheckField', <CheckField key="e" {...text} />],
])('%s: the control carries its label, its help and its error', (_, field) => {
  render(field)
  const control = screen.getByLabelText('Title')
  expect(control).toHaveAccessibleDescription('Short is fine. Give it a name.')
  expect(control).toBeInvalid()
})

test('a field without error is not marked invalid, and its counter describes it', () => {
  render(<TextArea label="Answer" counter="20 left" aria-describedby="more" />)
  const control = screen.getByRole('textbox', { name: 'Answer' })
  expect(control).toBeValid()
  expect(control).toHaveAccessibleDescription('20 left')
  expect(control.getAttribute('aria-describedby')).toContain('more')
})

test('two fields with the same label do not share ids', () => {
  render(
    <>
      <TextField label="Name" help="First" />
      <TextField label="Name" help="Second" />
    </>,
  )
  const [first, second] = screen.getAllByLabelText('Name')
  expect(first).toHaveAccessibleDescription('First')
  expect(second).toHaveAccessibleDescription('Second')
})

test('a form library registers a field by spread, and focuses the first that is wrong', async () => {
  const user = userEvent.setup()
  function Form() {
    const form = useForm({ defaultValues: { where: '', what: '' } })
    return (
      <form onSubmit={(event) => void form.handleSubmit(() => undefined)(event)}>
        <TextField label="Where" {...form.register('where')} />
        <TextArea
          label="What"
          error={form.formState.errors.what && 'Write one sentence.'}
          {...form.register('what', { required: true })}
        />
        <button type="submit">Save</button>
      </form>
    )
  }
  render(<Form />)
  await user.type(screen.getByLabelText('Where'), 'De Linde')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const what = await screen.findByRole('textbox', {
    name: 'What',
    description: 'Write one sentence.',
  })
  expect(what).toHaveFocus()
  expect(screen.getByLabelText('Where')).toHaveValue('De Linde')
})

test('a switch is a switch, by label and by key', async () => {
  const user = userEvent.setup()
  const seen: boolean[] = []
  render(
    <SwitchField
      label="Only me"
      help="Nobody sees it."
      checked={false}
      onChange={(on) => seen.push(on)}
    />,
  )
  const control = screen.getByRole('switch', { name: 'Only me', description: 'Nobody sees it.' })
  await user.click(screen.getByText('Only me'))
  control.focus()
  await user.keyboard(' ')
  expect(seen).toEqual([true, true])
})
