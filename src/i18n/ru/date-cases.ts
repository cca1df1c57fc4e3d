const MONTHS: Readonly<Record<string, string>> = {
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
};

/** «май 2025 г.» as it stands after «с» and «до»: «мая 2025 г.»; a day is in that case already. */
export const genitive = (date: string): string =>
  date.replace(/\p{L}+/gu, (word) => MONTHS[word] ?? word).replace(/^\d{4}$/, '$& года');

/** «17 июня 2025 г.» as «17 июня 2025 года», where a full stop may follow. */
export const yearInFull = (date: string): string =>
  date.replace(/г\.$/, 'года').replace(/^\d{4}$/, '$& год');
