export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly first: string;
  readonly second: string;
}

export const palettes = {
  craie: palette('#f3e9d8 #191423 #ff5b2e #3d2fd0'),
  minuit: palette('#191423 #fff4e6 #ff7a45 #6c56ff'),
  soleil: palette('#ffc93c #16130d #e4381c #fff6dd'),
  sapin: palette('#0d3b3a #f4efdf #f2a33a #3fb489'),
  lilas: palette('#e9e6ff #1c1442 #5b3df5 #ff7a45'),
  brique: palette('#d7321f #fff1e3 #1a1020 #ffb23e'),
  rose: palette('#f6c9cf #331020 #b5173f #ff7f50'),
  marine: palette('#12233f #f5efe2 #4da3ff #ffcf4a'),
  menthe: palette('#dfeee2 #0e2a1c #1f8f4d #ffb703'),
  affiche: palette('#f7f4ee #111111 #111111 #ff4d3a'),
  neon: palette('#241033 #ffe9f6 #ff5fa8 #7af0c4'),
  ciel: palette('#b8d8f2 #0b1f3a #0b4fd1 #ffffff'),
  argile: palette('#e7b999 #2b120b #9a2f16 #fff3e2'),
  prairie: palette('#1e5a3a #f6f3dc #f5c842 #f28fae'),
  cobalt: palette('#1b36d8 #ffffff #ffd23f #ff6b57'),
  sable: palette('#efe6d2 #1d2b36 #1c7c7d #e2572b'),
} as const;
export type PaletteName = keyof typeof palettes;
export const paletteNames = Object.keys(palettes) as [PaletteName, ...PaletteName[]];

/** Ground, ink, first and second colour. */
function palette(colours: `${string} ${string} ${string} ${string}`): Palette {
  const [ground = '', ink = '', first = '', second = ''] = colours.split(' ');
  return { ground, ink, first, second };
}
