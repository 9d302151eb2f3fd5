import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { readReply } from '../../services/packets/read-reply.ts'
import type { ReplyPreview, TakenReply } from '../../services/packets/reply.ts'
import { takeReply } from '../../services/packets/take-reply.ts'
import { toldPassphrase } from '../../services/copies/passphrase.ts'
import { places } from '../../services/places.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { PickReply } from './pick-reply.tsx'
import { ReplyFound } from './reply-found.tsx'
import { ReplyTaken } from './reply-taken.tsx'
import { useReplyError, type ReplyError } from './use-reply-error.ts'

type State =
  | { readonly at: 'pick' }
  | { readonly at: 'reading' | 'taking' }
  | { readonly at: 'locked'; readonly isWrong: boolean }
  | { readonly at: 'found'; readonly preview: ReplyPreview }
  | { readonly at: 'taken'; readonly taken: TakenReply }
  | { readonly at: 'failed'; readonly error: ReplyError }

/** An answer to a packet: what is in it, before anything is added, and then what was added. */
export function ReplyPage() {
  const { t } = useTranslation('share')
  const { t: common } = useTranslation()
  const services = useServices()
  const { arrivals } = services.opening
  const { file } = useSyncExternalStore(arrivals.subscribe, arrivals.read)
  const [state, setState] = useState<State>({ at: 'pick' })
  const [words, setWords] = useState('')
  const held = useRef<ReplyPreview>(undefined)
  const errorText = useReplyError()

  async function read(from: File, passphrase?: string): Promise<void> {
    setState({ at: 'reading' })
    const key = passphrase === undefined ? {} : { key: { passphrase } }
    const preview = await readReply(services, from, key)
    if (preview.ok) {
      held.current = preview.value
      setState({ at: 'found', preview: preview.value })
    } else if (preview.error.type === 'Encrypted') setState({ at: 'locked', isWrong: false })
    else if (preview.error.type === 'WrongPassphrase') setState({ at: 'locked', isWrong: true })
    else setState({ at: 'failed', error: preview.error })
  }
  async function take(preview: ReplyPreview): Promise<void> {
    setState({ at: 'taking' })
    const taken = await takeReply(services, preview)
    if (!taken.ok) {
      setState({ at: 'failed', error: taken.error })
      return
    }
    held.current = undefined
    setState({ at: 'taken', taken: taken.value })
    // What waited was dealt with.
    arrivals.clear()
  }
  const begin = useRef(read)
  useEffect(() => {
    begin.current = read
  })
  useEffect(() => {
    if (file) void begin.current(file)
  }, [file])
  useEffect(
    () => () => {
      void held.current?.read.letGo()
    },
    [],
  )
  const leave = () => {
    void held.current?.read.letGo()
    held.current = undefined
    arrivals.clear()
    setState({ at: 'pick' })
  }
  const back = { href: places.share, label: t('title') }
  switch (state.at) {
    case 'pick':
      return (
        <Page title={t('reply.title')} lead={t('reply.lead')} back={back} narrow>
          <PickReply onPick={arrivals.offer} />
        </Page>
      )
    case 'reading':
    case 'taking':
      return (
        <Page title={t('reply.title')} narrow>
          <Skeleton label={t(state.at === 'reading' ? 'reply.reading' : 'reply.taking')} />
        </Page>
      )
    case 'locked':
      return (
        <Page title={t('reply.locked')} lead={t('reply.lockedLead')} back={back} narrow>
          <Form
            onSubmit={async (event) => {
              event.preventDefault()
              if (file) await read(file, toldPassphrase(words))
            }}
          >
            <TextField
              label={t('reply.words')}
              value={words}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              error={state.isWrong ? t('reply.wrongWords') : undefined}
              onChange={({ currentTarget }) => setWords(currentTarget.value)}
            />
            <Button type="submit">{t('reply.open')}</Button>
          </Form>
        </Page>
      )
    case 'found':
      return (
        <ReplyFound
          preview={state.preview}
          onTake={() => void take(state.preview)}
          onLeave={leave}
        />
      )
    case 'taken':
      return <ReplyTaken taken={state.taken} />
    case 'failed':
      return (
        <Page title={t('reply.failed')} back={back} narrow>
          <Notice tone="bad" alert>
            {errorText(state.error)}
          </Notice>
          <p>{t('reply.unchanged')}</p>
          <Button onClick={leave}>{common('back')}</Button>
        </Page>
      )
  }
}
