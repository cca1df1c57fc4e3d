import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../src/views/present/keys';

const press = (key: string, code: string, modifiers: Partial<KeyboardEvent> = {}) =>
  commandOf({
    key,
    code,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...modifiers,
  });

describe('a key of presenting', () => {
  it.each([
    ['ArrowRight', 'ArrowRight', 'next'],
    [' ', 'Space', 'next'],
    ['n', 'KeyN', 'next'],
    ['PageDown', 'PageDown', 'next'],
    ['Enter', 'Enter', 'next'],
    ['Enter', 'NumpadEnter', 'next'],
    ['ArrowLeft', 'ArrowLeft', 'previous'],
    ['PageUp', 'PageUp', 'previous'],
    ['Backspace', 'Backspace', 'previous'],
    ['Home', 'Home', 'first'],
    ['End', 'End', 'last'],
    ['b', 'KeyB', 'black'],
    ['.', 'Period', 'black'],
    ['f', 'KeyF', 'full-screen'],
    ['o', 'KeyO', 'overview'],
    ['g', 'KeyG', 'go-to-step'],
    ['s', 'KeyS', 'speaker'],
    ['r', 'KeyR', 'back-to-step'],
    ['?', 'Slash', 'help'],
    ['Escape', 'Escape', 'leave'],
  ])('%s (%s) asks for %s', (key, code, command) => {
    expect(press(key, code)).toBe(command);
  });

  it.each([
    ['т', 'KeyN', 'next', 'Russian'],
    ['и', 'KeyB', 'black', 'Russian'],
    ['ю', 'Period', 'black', 'Russian'],
    ['.', 'Slash', 'black', 'Russian'],
    ['а', 'KeyF', 'full-screen', 'Russian'],
    ['щ', 'KeyO', 'overview', 'Russian'],
    ['п', 'KeyG', 'go-to-step', 'Russian'],
    ['ы', 'KeyS', 'speaker', 'Russian'],
    ['к', 'KeyR', 'back-to-step', 'Russian'],
    ['Process', 'KeyN', 'next', 'Chinese, input method on'],
    ['Process', 'KeyB', 'black', 'Chinese, input method on'],
    ['。', 'Period', 'black', 'Chinese'],
    ['N', 'KeyN', 'next', 'Latin, Caps Lock on'],
  ])('%s (%s) asks for %s on another layout: %s', (key, code, command) => {
    expect(press(key, code)).toBe(command);
  });

  it('is found where a sign needs Shift', () => {
    expect(press('.', 'Comma', { shiftKey: true })).toBe('black');
    expect(press('?', 'Minus', { shiftKey: true })).toBe('help');
    expect(press(',', 'Slash', { shiftKey: true })).toBe('help');
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('means nothing with %s', (modifier) => {
    expect(press('n', 'KeyN', { [modifier]: true })).toBeNull();
    expect(press('ArrowLeft', 'ArrowLeft', { [modifier]: true })).toBeNull();
  });

  it('leaves Shift with an arrow to the cursor', () => {
    expect(press('ArrowRight', 'ArrowRight', { shiftKey: true })).toBeNull();
  });

  it.each([
    ['x', 'KeyX'],
    ['Tab', 'Tab'],
    ['F5', 'F5'],
    ['ArrowUp', 'ArrowUp'],
    ['constructor', ''],
    ['__proto__', ''],
  ])('%s asks for nothing', (key, code) => {
    expect(press(key, code)).toBeNull();
  });
});
