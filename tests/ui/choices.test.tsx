import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ChipGroup } from '../../src/ui/ask/chip-group.tsx'
import { ChoiceCards } from '../../src/ui/ask/choice-cards.tsx'

const options = [
  { value: 'calm', label: 'calm' },
  { value: 'patient', label: 'patient' },
  { value: 'listener', label: 'listener' },
]

function Words({ single }: { single: boolean }) {
  const [values, setValues] = useState<string[]>([])
  return (
    <>
      <ChipGroup
        legend="Words"
        options={options}
        values={values}
        onChange={setValues}
        single={single}
      />
      <p>chosen: {values.join(' ')}</p>
    </>
  )
}

test('several chips: Tab goes on, space ticks and unticks, in the order of the options', async () => {
  const user = userEvent.setup()
  render(<Words single={false} />)
  expect(screen.getByRole('group', { name: 'Words' })).toBeVisible()
  await user.tab()
  await user.tab()
  await user.keyboard(' ')
  await user.tab({ shift: true })
  await user.keyboard(' ')
  expect(screen.getByRole('checkbox', { name: 'calm' })).toBeChecked()
  expect(screen.getByText('chosen: calm patient')).toBeVisible()
  await user.keyboard(' ')
  expect(screen.getByText('chosen: patient')).toBeVisible()
})

test('one chip: a radio group, the arrow keys move', async () => {
  const user = userEvent.setup()
  render(<Words single />)
  await user.click(screen.getByText('calm'))
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('radio', { name: 'patient' })).toBeChecked()
  expect(screen.getByText('chosen: patient')).toBeVisible()
})

test('choice cards: one name and one help each, and arrow keys', async () => {
  const user = userEvent.setup()
  const seen: string[] = []
  render(
    <ChoiceCards
      legend="Kind"
      options={[
        { value: 'work', label: 'Work', help: 'Paid or not', picture: 'briefcase' },
        { value: 'open', label: 'Open day', picture: 'door' },
      ]}
      value="work"
      onChange={(value) => seen.push(value)}
      error="Pick one."
    />,
  )
  const work = screen.getByRole('radio', { name: 'Work', description: 'Paid or not' })
  expect(work).toBeChecked()
  expect(screen.getByRole('group', { name: 'Kind', description: 'Pick one.' })).toBeVisible()
  work.focus()
  await user.keyboard('{ArrowRight}')
  expect(seen).toEqual(['open'])
})
