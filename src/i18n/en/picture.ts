import type { Plural } from '../plural';
import { n } from './number';

/** Saving a picture. */
export const picture = {
  picture: 'Picture',
  pictureText:
    'Map, legend and timeline as they are now, with title, day, borders, sources and credits inside.',
  pictureBehind: 'It shows map and timeline, which now lie behind what you are reading.',
  pictureFormat: 'Format',
  pictureKinds: { svg: 'SVG, sharp at every size', png: 'PNG, for slides and documents' },
  pictureSize: 'Size',
  picturePixels: (times: number, width: number, height: number) =>
    `${n(times)}×: ${n(width)} by ${n(height)} pixels`,
  pictureSources: { full: 'With title and address', names: 'Publishers only' },
  savePicture: 'Save picture',
  pictureMaking: 'The picture is being made.',
  pictureTooLarge: 'This browser cannot make a PNG this large. Choose a smaller size, or SVG.',
  pictureNotDrawn: 'Map and timeline could not be drawn once more.',
  pictureFailed: 'The browser did not make the picture. Try again, or choose the other format.',
  pictureOpened: 'Opened',
  pictureRoute: 'Route on the map',
  pictureCites: (p: Plural, count: number, numbers: string) =>
    p(count, { one: `Source ${numbers}`, other: `Sources ${numbers}` }),
  pictureOthers:
    'The other events of the timeline have their sources in the atlas, at this address:',
};
