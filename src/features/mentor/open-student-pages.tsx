import { useCallback, useEffect, useMemo, useState } from 'react'
import { Route, Switch } from 'wouter'
import { SignedOpsProvider } from '../../screen/keys/signed-ops.tsx'
import { RecordPlaces } from '../../screen/record/record-places.tsx'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import type { MentorStudent } from '../../services/mentor/mentor-student.ts'
import { useDesk } from './desk-context.tsx'
import { KeptPage } from './kept-page.tsx'
import { NewTalkPage } from './new-talk-page.tsx'
import { RecordPage } from './record-page.tsx'
import { ReplyPage } from './reply-page.tsx'
import { SchoolPage } from './school-page.tsx'
import { StudentContext } from './student-context.tsx'
import { StudentPage } from './student-page.tsx'
import { TalkPages } from './talk-pages.tsx'

interface OpenStudentPagesProps {
  student: MentorStudent
}

/** The pages of a student who is here. Opening any of them is looking at the news. */
export function OpenStudentPages({ student }: OpenStudentPagesProps) {
  const { store } = useDesk()
  const { dossier } = student
  const [first] = useState(student.news)
  const hasNews = student.news.length > 0
  useEffect(() => {
    // A failure shows as the store's own event, and the news stays news.
    if (hasNews) void store.markSeen(dossier)
  }, [store, dossier, hasNews])
  const open = useMemo(() => ({ student, news: new Set(first) }), [student, first])
  const places = useMemo(
    () => ({
      evidence: (rec: string) => mentorPlaces.record(dossier, rec),
      experience: (rec: string) => mentorPlaces.record(dossier, rec),
    }),
    [dossier],
  )
  const readSigned = useCallback((rec: string) => store.readSigned(dossier, rec), [store, dossier])
  return (
    <StudentContext value={open}>
      <SignedOpsProvider read={readSigned}>
        <RecordPlaces value={places}>
          <Switch>
            <Route path="/mentor/leerling/:dossier" component={StudentPage} />
            <Route path="/mentor/leerling/:dossier/bij/:rec">
              {({ rec }) => <RecordPage key={rec} rec={rec} />}
            </Route>
            <Route path="/mentor/leerling/:dossier/gesprek/nu">
              <NewTalkPage />
            </Route>
            <Route path="/mentor/leerling/:dossier/gesprek/voor/:prepared">
              {({ prepared }) => <NewTalkPage prepared={prepared} />}
            </Route>
            <Route path="/mentor/leerling/:dossier/gesprek/:rec/voeren/:part">
              {({ rec, part }) => <TalkPages key={rec} rec={rec} at={Number(part)} />}
            </Route>
            <Route path="/mentor/leerling/:dossier/gesprek/:rec">
              {({ rec }) => <TalkPages key={rec} rec={rec} />}
            </Route>
            <Route path="/mentor/leerling/:dossier/school" component={SchoolPage} />
            <Route path="/mentor/leerling/:dossier/antwoord" component={ReplyPage} />
            <Route path="/mentor/leerling/:dossier/bewaard" component={KeptPage} />
            <Route component={StudentPage} />
          </Switch>
        </RecordPlaces>
      </SignedOpsProvider>
    </StudentContext>
  )
}
