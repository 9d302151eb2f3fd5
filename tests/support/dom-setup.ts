import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { fetchLaterPaths } from '../../src/ui/icons/use-icon-path.ts'
import { installDialog } from './dialog.ts'
import { installMedia } from './media.ts'

installDialog()
installMedia()
// So that no test waits for a drawing, or ends while one is on its way.
await fetchLaterPaths()

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 })

/** What the code complained about during a test; a complaint fails the test. */
let complaints: string[] = []

beforeEach(() => {
  complaints = []
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      complaints.push(`console.${level}: ${words.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
})
