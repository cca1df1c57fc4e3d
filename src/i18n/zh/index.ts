import type { Messages } from '../en/index';
import { details } from './details';
import { events } from './events';
import { map } from './map';
import { shell } from './shell';
import { timeline } from './timeline';

export const zh: Messages = { ...shell, ...map, ...events, ...details, ...timeline };
