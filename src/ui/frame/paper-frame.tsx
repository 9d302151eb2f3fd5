import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import styles from './paper-frame.module.css'

/** What can be asked of a page that is shown. */
export interface Paper {
  /** Opens the print window of the browser for this page alone. */
  readonly print: () => void
}

export interface PaperFrameProps {
  /** What it shows, for who cannot see it. */
  title: string
  /** A whole page as HTML without scripts. */
  page: string
  /** Its style. It is given to the page by hand: the app's policy lets no page bring its own. */
  style: string
  ref?: Ref<Paper>
  /** As high as a sheet of paper, for what is one page. */
  sheet?: boolean | undefined
}

/** A page that was made here, as on paper. Nothing in it runs. */
export function PaperFrame({ title, page, style, ref, sheet }: PaperFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  useImperativeHandle(ref, () => ({ print: () => frame.current?.contentWindow?.print() }), [])
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }))
    // In its place: a page that is made anew is no place to go back to.
    frame.current?.contentWindow?.location.replace(url)
    return () => URL.revokeObjectURL(url)
  }, [page])
  return (
    <iframe
      ref={frame}
      title={title}
      className={sheet ? styles.sheet : styles.frame}
      onLoad={({ currentTarget }) => dress(currentTarget, style)}
    />
  )
}

function dress({ contentWindow, contentDocument }: HTMLIFrameElement, style: string): void {
  if (!contentWindow || !contentDocument) return
  // A sheet belongs to the document of the window that made it.
  const { CSSStyleSheet: Sheet } = contentWindow as Window & typeof globalThis
  const made = new Sheet()
  made.replaceSync(style)
  contentDocument.adoptedStyleSheets = [made]
}
