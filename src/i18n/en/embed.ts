import { n } from './number';

/** Embedding: the HTML for other pages, and the way out of the frame. */
export const embed = {
  dataIsFile:
    'This dataset was opened from a file, so a link to it would show nobody else what you see. Hand on the file itself.',
  copyIsFile:
    'This copy is a file: it opens without a network. Its address leads nobody else here; on a web space there would be a link to share and a frame to embed.',
  embed: 'Put it in your page',
  embedText:
    'The HTML shows this view in a frame. It loads when it comes into view, takes no turn of the wheel before it is clicked, and has a way to the whole page.',
  embedSize: 'Size of the frame',
  embedFullWidth: (height: number) => `all the width, ${n(height)} px high`,
  embedPixels: (width: number, height: number) => `${n(width)} × ${n(height)} px`,
  embedLanguage: 'Language in it',
  embedCode: 'HTML of the frame',
  copyEmbed: 'Copy HTML',
  openWhole: 'Open the whole atlas',
};
