import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { annotatePng } from '../../../src/exports/picture/annotate-png';

/** The smallest PNG: one pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  ),
);

function chunksOf(png: Uint8Array): readonly { type: string; data: Buffer; crc: number }[] {
  const file = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    chunks.push({ type, data, crc: file.readUInt32BE(at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

describe('the notes in a PNG', () => {
  const chunks = chunksOf(
    annotatePng(PNG, { texts: { Title: 'Цифровой атлас ШОС' }, pixelsPerInch: 192 }),
  );

  it('stand between the header and the pixels, which stay as they are', () => {
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
    const before = chunksOf(PNG);
    expect(chunks.filter(({ type }) => /^I/.test(type))).toEqual(before);
  });

  it('say how large the picture is on paper', () => {
    const size = chunks[1]?.data;
    expect([size?.readUInt32BE(0), size?.readUInt32BE(4), size?.[8]]).toEqual([7559, 7559, 1]);
  });

  it('say in UTF-8 what the picture shows', () => {
    expect(chunks[2]?.data.toString('utf8')).toBe('Title\0\0\0\0\0Цифровой атлас ШОС');
  });

  it('have the checksum that readers ask for', () => {
    for (const { type, data, crc } of chunks) {
      expect(crc32(Buffer.concat([Buffer.from(type), data]))).toBe(crc);
    }
  });
});
