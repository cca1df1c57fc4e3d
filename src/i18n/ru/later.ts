import type { LaterMessages } from '../en/later';
import { present } from './present';
import { speaker } from './speaker';
import { tours } from './tours';

export const later: LaterMessages = { ...present, ...speaker, ...tours };
