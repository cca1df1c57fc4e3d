/*
 * How much of a tour there may be, in characters unless said otherwise. Editor and reader go by
 * the same limits, so that whatever can be written can be read again.
 */
export const MAX_TITLE_CHARS = 300;
export const MAX_TEXT_CHARS = 10_000;
export const MAX_STATE_CHARS = 2000;
export const MAX_STEPS = 500;
/** As many as a text of that length can have lines. */
export const MAX_CLAIMS = MAX_TEXT_CHARS / 2;
export const MIN_SECONDS = 3;
export const MAX_SECONDS = 3600;
/** Length of a file; far above what 500 steps need. */
export const MAX_FILE_CHARS = 2_000_000;
/** Length of what a link carries: mail programs and chats cut longer ones. */
export const MAX_LINK_CHARS = 8000;
