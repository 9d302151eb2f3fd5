import { useTranslation } from '../../i18n/use-translation.ts'
import type { MatrixYear } from '../../domain/evidence-matrix.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'

/** In a place: no competency, or no day. No id looks like this. */
export const noMatrixKey = '-'

interface MatrixWords {
  readonly competency: (id: string | undefined) => string
  readonly year: (year: MatrixYear) => string
  /** "3 bewijzen bij Werkexploratie in 2026-2027". */
  readonly cell: (count: number, id: string | undefined, year: MatrixYear) => string
}

/** The words of the matrix: competencies as the school of now calls them. */
export function useMatrixWords(): MatrixWords {
  const { t } = useTranslation('evidence')
  const words = useSchoolWords()
  const competency = (id: string | undefined) =>
    id === undefined ? t('matrix.none') : words.competency(id)
  const year = (from: MatrixYear) =>
    from === undefined ? t('matrix.undated') : t('matrix.year', { from, to: from + 1 })
  return {
    competency,
    year,
    cell: (count, id, from) => {
      if (id === undefined) {
        return from === undefined
          ? t('matrix.cellLooseUndated', { count })
          : t('matrix.cellLoose', { count, year: year(from) })
      }
      return from === undefined
        ? t('matrix.cellUndated', { count, competency: competency(id) })
        : t('matrix.cell', { count, competency: competency(id), year: year(from) })
    },
  }
}
