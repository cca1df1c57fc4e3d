/** One thing that a picture tells in words: what it is about, what it says, who says so. */
export interface PictureFact {
  /** Empty where the text says it. */
  readonly kicker: string;
  readonly text: string;
  /** What is said first stands out. */
  readonly large?: boolean;
  readonly details: readonly string[];
}

export interface PictureSource {
  readonly number: string;
  readonly publisher: string;
  /** All that is told of it but its address. */
  readonly text: string;
  /** Its address; empty where it must not be linked. */
  readonly url: string;
}

/** How much is told of each source: title and address, or only who published it. */
export type SourceDetail = 'full' | 'names';

/** All words of a picture that are not on the map or the timeline. */
export interface PictureContent {
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly PictureFact[];
  readonly notes: readonly string[];
  readonly sourcesHeading: string;
  readonly sourceDetail: SourceDetail;
  readonly sources: readonly PictureSource[];
  readonly credits: readonly string[];
  /** Of the view. */
  readonly address: string;
  /** For whoever does not see it. */
  readonly describes: string;
  /** YYYY-MM-DD: as of when the data are. */
  readonly asOf: string;
}
