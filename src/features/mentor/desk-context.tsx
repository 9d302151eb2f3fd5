import { createContext, use, type ReactNode } from 'react'
import type { MentorDesk } from '../../services/mentor/mentor-desk.ts'

const DeskContext = createContext<MentorDesk | undefined>(undefined)

interface DeskProviderProps {
  desk: MentorDesk
  children: ReactNode
}

/** Gives the screens below it the desk of this device's mentor. */
export function DeskProvider({ desk, children }: DeskProviderProps) {
  return <DeskContext value={desk}>{children}</DeskContext>
}

export function useDesk(): MentorDesk {
  const desk = use(DeskContext)
  if (desk === undefined) throw new Error('useDesk needs a DeskProvider')
  return desk
}
