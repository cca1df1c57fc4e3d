import type { LaterMessages } from '../en/later';
import { compare } from './compare';
import { credits } from './credits';
import { embed } from './embed';
import { indicators } from './indicators';
import { offline } from './offline';
import { ownData } from './own-data';
import { paper } from './paper';
import { picture } from './picture';
import { present } from './present';
import { search } from './search';
import { speaker } from './speaker';
import { table } from './table';
import { takeAlong } from './take-along';
import { themes } from './themes';
import { tours } from './tours';
import { whatsNew } from './whats-new';

export const later: LaterMessages = {
  ...present,
  ...speaker,
  ...tours,
  ...indicators,
  ...table,
  ...themes,
  ...compare,
  ...search,
  ...takeAlong,
  ...credits,
  ...embed,
  ...picture,
  ...offline,
  ...paper,
  ...whatsNew,
  ...ownData,
};
