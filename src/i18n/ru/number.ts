import { numberIn } from '../number';

export const n = numberIn('ru');
