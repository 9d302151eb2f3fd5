import type { ReactNode } from 'react'
import { Notice } from './notice.tsx'

export interface ErrorCardProps {
  title: string
  /** Says what to do. */
  text?: string | undefined
  action?: ReactNode
}

/** A part of the page that could not be shown, announced at once. */
export function ErrorCard({ title, text, action }: ErrorCardProps) {
  return (
    <Notice tone="bad" title={title} action={action} alert>
      {text}
    </Notice>
  )
}
