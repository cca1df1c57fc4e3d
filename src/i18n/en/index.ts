import { details } from './details';
import { events } from './events';
import { map } from './map';
import { shell } from './shell';
import { timeline } from './timeline';

/*
 * Every word the atlas says in English, spoken words included, one file for each part of the page.
 * The other languages are typed by this catalogue: the same keys, the same arguments.
 */
export const en = { ...shell, ...map, ...events, ...details, ...timeline };

export type Messages = typeof en;
