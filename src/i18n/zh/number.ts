import { numberIn } from '../number';

export const n = numberIn('zh-CN');
