import { useDeferredValue, useRef, type ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import type { Sheet } from '../../outputs/sheet/sheet.ts'
import { sheetPage, sheetStyle } from '../../outputs/sheet/sheet-page.ts'
import { Button } from '../../ui/act/button.tsx'
import { PaperFrame, type Paper } from '../../ui/frame/paper-frame.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { PdfPart } from './pdf-part.tsx'

interface SheetPartProps {
  sheet: Sheet
  author: string | undefined
  /** Of the PDF. */
  name: string
  children?: ReactNode
}

/** A page to hand over: how it looks, and the ways to print and keep it. */
export function SheetPart({ sheet, author, name, children }: SheetPartProps) {
  const { t } = useTranslation('outputs')
  const { clock } = useServices()
  const frame = useRef<Paper>(null)
  // Typing goes before drawing.
  const page = useDeferredValue(sheetPage(sheet))
  return (
    <Section title={t('screen.preview')}>
      <PaperFrame ref={frame} sheet title={sheet.title} page={page} style={sheetStyle} />
      <PdfPart
        key={page}
        name={name}
        job={() => ({ type: 'sheet', sheet, author, language: sheet.language, at: clock.now() })}
        beside={
          <Button variant="secondary" icon="print" onClick={() => frame.current?.print()}>
            {t('screen.print')}
          </Button>
        }
      />
      {children}
    </Section>
  )
}
