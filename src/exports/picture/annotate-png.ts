/** What stands in a PNG besides its pixels. */
export interface PngNotes {
  /** By the keywords of the PNG specification: "Title", "Description", "Source". */
  readonly texts: Readonly<Record<string, string>>;
  /** How many pixels an inch of paper gets where nobody says otherwise. */
  readonly pixelsPerInch: number;
}

/** Signature and header of every PNG; what is added comes after them. */
const HEAD_BYTES = 8 + 25;
const INCHES_PER_METRE = 1 / 0.0254;
const METRE = 1;

/** The same PNG with the size it is meant for and what it shows in words. */
export function annotatePng(png: Uint8Array, { texts, pixelsPerInch }: PngNotes): Uint8Array {
  const perMetre = Math.round(pixelsPerInch * INCHES_PER_METRE);
  const added = [
    chunk('pHYs', [...fourBytes(perMetre), ...fourBytes(perMetre), METRE]),
    ...Object.entries(texts).map(([keyword, text]) => {
      // Not compressed, of no language, with no translated keyword: three ends and two flags.
      const bytes = new TextEncoder().encode(text);
      return chunk('iTXt', [...new TextEncoder().encode(keyword), 0, 0, 0, 0, 0, ...bytes]);
    }),
  ].flat();
  const all = new Uint8Array(png.length + added.length);
  all.set(png.subarray(0, HEAD_BYTES));
  all.set(added, HEAD_BYTES);
  all.set(png.subarray(HEAD_BYTES), HEAD_BYTES + added.length);
  return all;
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...new TextEncoder().encode(type), ...data];
  return [...fourBytes(data.length), ...body, ...fourBytes(checksum(body))];
}

function fourBytes(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

/** CRC-32 as PNG has it. */
function checksum(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
