import { useTranslation } from '../../i18n/use-translation.ts'
import type { PhotoEditorLabels } from '../../ui/photo-editor/photo-editor-labels.ts'

/** What the photo editor says, in the language of now. */
export function useEditorLabels(): PhotoEditorLabels {
  const { t } = useTranslation('evidence')
  const { t: common } = useTranslation()
  return {
    stage: t('editor.stage'),
    turn: t('editor.turn'),
    crop: t('editor.crop'),
    cover: t('editor.cover'),
    remove: t('editor.remove'),
    undo: t('editor.undo'),
    startOver: t('editor.startOver'),
    save: common('save'),
    cancel: common('cancel'),
    start: t('editor.start'),
    cropHelp: t('editor.cropHelp'),
    coverHelp: t('editor.coverHelp'),
    keys: t('editor.keys'),
    cropName: t('editor.cropName'),
    coverName: (number) => t('editor.coverName', { number }),
    place: ({ x, y, width, height }) => t('editor.place', { x, y, width, height }),
    turned: (turn) => (turn === 0 ? t('editor.straight') : t('editor.turned', { turn })),
    removed: t('editor.removed'),
    undone: t('editor.undone'),
    leave: {
      title: t('editor.leaveTitle'),
      text: t('editor.leaveText'),
      confirm: t('editor.leave'),
      cancel: t('editor.stay'),
      close: common('close'),
    },
  }
}
