import { render, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { firstPaths } from '../../src/ui/icons/icon-paths.ts'
import { Icon } from '../../src/ui/icons/icon.tsx'
import { laterPaths } from '../../src/ui/icons/later-paths.ts'

const drawn = (container: HTMLElement) => container.querySelector('path')?.getAttribute('d')

test('an icon of the first screens is there at once', () => {
  const { container } = render(<Icon name="plus" />)
  expect(drawn(container)).toBe(firstPaths.plus)
})

test('a later icon is fetched and drawn, and follows its name', async () => {
  const { container, rerender } = render(<Icon name="bin" />)
  await waitFor(() => expect(drawn(container)).toBe(laterPaths.bin))
  rerender(<Icon name="plus" />)
  expect(drawn(container)).toBe(firstPaths.plus)
})

test('no drawing stands in both sets', () => {
  expect(Object.keys(laterPaths).filter((name) => name in firstPaths)).toEqual([])
})
