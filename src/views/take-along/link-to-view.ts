import type { Lang } from '../../model/lang';

/**
 * The address as it stands, with its language said: whoever follows the link reads what was meant,
 * whatever their own language is.
 */
export function linkToView(address: string, lang: Lang): string {
  const [page = '', fragment = ''] = address.split('#', 2);
  const others = fragment.split('&').filter((pair) => pair !== '' && !pair.startsWith('lang='));
  return `${page}#${[...others, `lang=${lang}`].join('&')}`;
}
