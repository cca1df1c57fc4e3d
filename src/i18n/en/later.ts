import { present } from './present';
import { speaker } from './speaker';
import { tours } from './tours';

/** The words of what loads late: presenting, the speaker's window, tours of one's own. */
export const later = { ...present, ...speaker, ...tours };

export type LaterMessages = typeof later;
