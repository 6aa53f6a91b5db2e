'use client';

import type { LiveRoute } from '@estrade/api/live';
import type { Answer, Call } from '@estrade/api/route';
import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Follows an answer of the API while the page is open: `heard` gets what it is at the beginning, and anew whenever it changes. False
 * while nothing is heard (no socket yet, none any more, refused): the page then asks by itself, slowly. Nothing has to be kept
 * from one push to the next: each carries the whole answer, and what was missed comes as soon as the socket is back.
 */
export function useLive<R extends LiveRoute>(route: R, call: Call<R>, heard: (answer: Answer<R>) => void): boolean {
  const [live, setLive] = useState(false);
  const onHeard = useEffectEvent((answer: unknown) => heard(answer as Answer<R>));
  const about = JSON.stringify(call);
  const { name } = route;
  useEffect(() => {
    let stop = () => {};
    let left = false;
    const follow = async () => {
      // what it takes is loaded by pages that move, once they are there
      const { follow: start } = await import('./live-connection');
      const wanted = { route: name, ...(JSON.parse(about) as Call<R>) };
      if (!left) stop = start(wanted, { heard: (answer) => onHeard(answer), live: setLive });
    };
    follow().catch(() => undefined); // no network: the page asks by itself
    return () => {
      left = true;
      stop();
      setLive(false);
    };
  }, [name, about]);
  return live;
}
