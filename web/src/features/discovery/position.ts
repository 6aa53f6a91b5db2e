import type { Point } from './search';

/** Where the visitor is, to about a kilometre: enough for a list, and an address that may be shared. Asked only after a press. */
export function askPosition(): Promise<Point> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new Error('no geolocation'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coarse(coords.latitude), lng: coarse(coords.longitude) }),
      reject,
      { maximumAge: 600_000, timeout: 10_000 },
    );
  });
}

function coarse(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
