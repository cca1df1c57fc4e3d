import { details } from './details';
import { events } from './events';
import { map } from './map';
import { present } from './present';
import { shell } from './shell';
import { speaker } from './speaker';
import { timeline } from './timeline';
import { tours } from './tours';

/*
 * Every word the atlas says in English, spoken words included, one file for each part of the page.
 * The other languages are typed by this catalogue: the same keys, the same arguments.
 */
export const en = {
  ...shell,
  ...map,
  ...events,
  ...details,
  ...timeline,
  ...present,
  ...speaker,
  ...tours,
};

export type Messages = typeof en;
