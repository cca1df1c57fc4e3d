/*
 * How much of a dataset of one's own there may be. Far above what a forum holds in a hundred years,
 * and little enough that a page stays quick with it.
 */
export const MAX_FILE_BYTES = 10_000_000;
export const MAX_EVENTS = 20_000;
/** A lane each: more would leave no room for the map. */
export const MAX_SERIES = 12;
export const MAX_COUNTRIES = 300;
export const MAX_THEMES = 100;
export const MAX_SOURCES = 50_000;
export const MAX_TOURS = 50;
export const MAX_QUESTIONS = 200;
/** How deep objects may lie in each other in a file. */
export const MAX_DEPTH = 16;
/** Titles, names and labels. */
export const MAX_NAME_CHARS = 300;
/** Whatever is read at length. */
export const MAX_TEXT_CHARS = 10_000;
/** Things in one list of a record: outcomes, participants, sources. */
export const MAX_ITEMS = 200;
/** Faults that are kept and told; of all others only their number is. */
export const MAX_FAULTS = 2000;

/** ISO 3166-1 leaves it to users: here the country that nobody named. */
export const UNKNOWN_COUNTRY = 'ZZZ';
