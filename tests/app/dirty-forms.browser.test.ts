import { expect, test } from 'vitest'
import { anyDirtyForm, holdDirty } from '../../src/app/update/dirty-forms.ts'

test('a tab with unsaved text is known to itself until the last of its forms lets go', async () => {
  expect(await anyDirtyForm()).toBe(false)
  const [letGoOne, letGoTwo] = [holdDirty(), holdDirty()]
  letGoOne()
  letGoOne()
  expect(await anyDirtyForm()).toBe(true)
  letGoTwo()
  await expect.poll(() => anyDirtyForm()).toBe(false)
})

test('other tabs see it through the lock', async () => {
  const letGo = holdDirty()
  const held = async () => (await navigator.locks.query()).held?.map(({ name }) => name) ?? []
  await expect.poll(held).toContain('dirty-form')
  letGo()
  await expect.poll(held).not.toContain('dirty-form')
})

test('text in another tab is seen here', async () => {
  let letGo = (): void => undefined
  const otherTab = new Promise<void>((resolve) => {
    letGo = resolve
  })
  void navigator.locks.request('dirty-form', { mode: 'shared' }, () => otherTab)
  await expect.poll(() => anyDirtyForm()).toBe(true)
  letGo()
  await expect.poll(() => anyDirtyForm()).toBe(false)
})
