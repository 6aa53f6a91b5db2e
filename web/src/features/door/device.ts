'use client';

import { useEffect, useState } from 'react';

/** What this phone knows of the place it stands at. */
export interface Device {
  /** The entrance, in the words of those who stand there; shown to others when a ticket comes back. */
  readonly door: string;
  readonly sound: boolean;
  readonly vibration: boolean;
}

const key = 'door';
const fresh: Device = { door: '', sound: true, vibration: true };

/** Kept on the device, for every list that is opened on it. */
export function useDevice(): [Device, (changes: Partial<Device>) => void] {
  const [device, setDevice] = useState(fresh);
  useEffect(() => setDevice(recall()), []);
  function change(changes: Partial<Device>) {
    const next = { ...device, ...changes };
    setDevice(next);
    localStorage.setItem(key, JSON.stringify(next));
  }
  return [device, change];
}

function recall(): Device {
  try {
    return { ...fresh, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Device>) };
  } catch {
    return fresh;
  }
}
