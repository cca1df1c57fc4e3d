export { mountPresent } from './mount-present';
export { createSpeakerDesk } from './speaker-desk';
