/** One page of a kind that people hand over: an intake sheet, a CV. */
export interface Sheet {
  readonly language: 'nl' | 'en'
  readonly title: string
  /** Under the title: where one can be reached, the course one goes to. */
  readonly lines: readonly string[]
  readonly sections: readonly SheetSection[]
  /** On the bottom of the page; empty for nothing. */
  readonly foot: string
}

export interface SheetSection {
  readonly title: string
  readonly items: readonly SheetItem[]
}

/** An empty text is left out. */
export interface SheetItem {
  /** In bold, before the text. */
  readonly lead: string
  readonly text: string
  /** Softer, behind the text: days, places. */
  readonly facts: string
}
