import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Evidence } from '../../domain/records/evidence.ts'
import { EvidenceList } from '../../screen/evidence/showing/evidence-list.tsx'
import { useEvidenceName } from '../../screen/evidence/showing/use-evidence-name.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { Page } from '../../ui/frame/page.tsx'
import { Facts } from '../../ui/show/facts.tsx'
import { FeedbackSide } from './feedback-side.tsx'
import { useStudent } from './student-context.tsx'
import { StudentFrame } from './student-frame.tsx'

interface GivenEvidenceProps {
  evidence: Evidence
}

/** A piece of evidence as the student gave it. */
export function GivenEvidence({ evidence }: GivenEvidenceProps) {
  const { t } = useTranslation('mentor')
  const name = useEvidenceName()(evidence)
  const { student } = useStudent()
  const { data: view } = useQuery(recordQueries.one(useServices(), evidence.rec))
  const { alt, people, date, title } = evidence
  return (
    <StudentFrame
      side={{ label: t('feedback.side'), content: view && <FeedbackSide about={view} /> }}
    >
      <Page
        title={name}
        back={{
          href: mentorPlaces.student(student.dossier),
          label: student.name || t('list.noName'),
        }}
        narrow
      >
        <EvidenceList items={[evidence]} />
        <Facts
          items={[
            { label: t('evidence.alt'), value: title === undefined ? undefined : alt },
            { label: t('evidence.people'), value: people },
            { label: t('evidence.date'), value: date },
          ]}
        />
      </Page>
    </StudentFrame>
  )
}
