import { competencyById } from '../../content/competencies.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { Chip } from '../../ui/show/chip.tsx'
import { StrandTag } from '../../ui/show/strand-tag.tsx'

interface CompetencyTagProps {
  id: string
}

/** A competency in the words of the school of now; one of a later version has no strand yet. */
export function CompetencyTag({ id }: CompetencyTagProps) {
  const { competency } = useSchoolWords()
  const known = competencyById(id)
  if (known === undefined) return <Chip>{competency(id)}</Chip>
  return (
    <StrandTag strand={known.strand} icon={known.icon}>
      {competency(id)}
    </StrandTag>
  )
}
