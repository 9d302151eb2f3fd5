/** AAC in MP4 first: Apple's devices play it, and so does everything else. */
const voiceTypes = [
  'audio/mp4;codecs=mp4a.40.2',
  'audio/webm;codecs=opus',
  'audio/ogg;codecs=opus',
  'audio/mp4',
  'audio/webm',
]
const videoTypes = [
  'video/mp4;codecs=avc1.42E01E,mp4a.40.2',
  'video/mp4;codecs=avc1,mp4a.40.2',
  'video/webm;codecs=vp8,opus',
  'video/webm',
  'video/mp4',
]

/** The best media type that this browser records; undefined when it records none of them. */
export function recordingMedia(of: 'voice' | 'video'): string | undefined {
  if (typeof MediaRecorder === 'undefined') return undefined
  const types = of === 'voice' ? voiceTypes : videoTypes
  return types.find((type) => MediaRecorder.isTypeSupported(type))
}
