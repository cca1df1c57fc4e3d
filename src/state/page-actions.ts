import type { Signal } from '@preact/signals-core';
import type { CountryId, EventId } from '../model/dataset';
import type { Day } from '../model/day';
import type { Indicators } from '../model/indicators';
import {
  countrySelection,
  eventSelection,
  NOTHING,
  type Selection,
  sameSelection,
} from '../model/selection';
import type { Tour } from '../model/tour';
import { type Cells, LASTING, type ReadCells, type Speed } from './cells';
import type { Notice } from './notice';

/** The actions on what lasts only as long as the page: nothing of it is in a link. */
export function createPageActions(cells: Cells, batch: <T>(work: () => T) => T) {
  return {
    setScrubbing(scrubbing: boolean): void {
      cells.scrubbing.value = scrubbing;
    },

    hoverCountry(id: CountryId | null): void {
      setHover(cells, id === null ? NOTHING : countrySelection(id));
    },
    hoverEvent(id: EventId | null): void {
      setHover(cells, id === null ? NOTHING : eventSelection(id));
    },

    setSpeed(speed: Speed): void {
      cells.speed.value = speed;
    },
    setToday(day: Day): void {
      cells.today.value = day;
    },
    setIndicators(indicators: Indicators): void {
      cells.indicators.value = indicators;
      cells.indicatorsFailed.value = false;
    },
    setIndicatorsFailed(): void {
      cells.indicatorsFailed.value = true;
    },
    /** Asks for the yearly numbers once more. */
    retryIndicators(): void {
      batch(() => {
        cells.indicatorsFailed.value = false;
        cells.indicatorTries.value += 1;
      });
    },
    setTextPx(px: number): void {
      cells.textPx.value = px;
    },

    /** Goes on from another store over the same records, as after a change of language. */
    goOnFrom(other: ReadCells): void {
      batch(() => {
        for (const key of LASTING) (cells[key] as Signal<unknown>).value = other[key].peek();
      });
    },

    /** Takes over the visitor's own tours, as they were read or changed. */
    setOwnTours(tours: readonly Tour[]): void {
      cells.ownTours.value = Object.freeze([...tours]);
    },

    /** Replaces the notice of the same kind, so that the latest is the one that is read. */
    notify(notice: Notice): void {
      const others = cells.notices.value.filter((each) => each.kind !== notice.kind);
      cells.notices.value = [...others, notice];
    },
    dismiss(notice: Notice): void {
      cells.notices.value = cells.notices.value.filter((each) => each !== notice);
    },
  };
}

function setHover(cells: Cells, hover: Selection): void {
  if (!sameSelection(hover, cells.hover.value)) cells.hover.value = hover;
}
