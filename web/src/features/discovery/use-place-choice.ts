import type { Town } from '@estrade/api/events-search';
import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { askPosition } from './position';
import type { Point } from './search';
import { useTowns } from './use-towns';

/** « Nantes » typed, « Nantes » chosen with its centre, or around the visitor. */
export interface ChosenPlace {
  text: string;
  point: Point | null;
  near: boolean;
}

export interface PlaceChoice {
  chosen: ChosenPlace;
  towns: readonly Town[];
  open: boolean;
  setOpen: (open: boolean) => void;
  /** The suggestion the keyboard is at: 0 is « Autour de moi », then the towns; -1 is none. */
  at: number;
  /** The visitor's position could not be had. */
  failed: boolean;
  type: (text: string) => void;
  choose: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What a combobox of places knows. `onTaken` hears of what was chosen rather than typed. */
export function usePlaceChoice(first: ChosenPlace, onTaken: () => void): PlaceChoice {
  const t = useTranslations('discovery.place');
  const [chosen, setChosen] = useState(first);
  const [list, setList] = useState({ open: false, at: -1 });
  const [failed, setFailed] = useState(false);
  const towns = useTowns(list.open && !chosen.near ? chosen.text : '');

  function take(place: ChosenPlace) {
    setFailed(false);
    setChosen(place);
    onTaken();
  }

  function choose(index: number) {
    setList({ open: false, at: -1 });
    const town = towns[index - 1];
    if (town) return take({ text: town.name, point: { lat: town.lat, lng: town.lng }, near: false });
    askPosition().then(
      (point) => take({ text: t('aroundMe'), point, near: true }),
      () => setFailed(true),
    );
  }

  return {
    chosen,
    towns,
    ...list,
    failed,
    choose,
    setOpen: (open) => setList({ open, at: -1 }),
    type: (text) => {
      setChosen({ text, point: null, near: false });
      setList({ open: true, at: -1 });
    },
    onKeyDown: (event) => {
      if (list.open && list.at >= 0 && event.key === 'Enter') choose(list.at);
      else if (!moves(event.key, list.open)) return;
      else setList(moved(event.key, list.at, towns.length + 1));
      event.preventDefault();
    },
  };
}

// A closed list leaves Escape to the sheet around it.
function moves(key: string, open: boolean): boolean {
  return key === 'ArrowDown' || key === 'ArrowUp' || (open && key === 'Escape');
}

function moved(key: string, at: number, count: number): { open: boolean; at: number } {
  if (key === 'Escape') return { open: false, at: -1 };
  if (key === 'ArrowDown') return { open: true, at: (at + 1) % count };
  return { open: true, at: at <= 0 ? count - 1 : at - 1 };
}
