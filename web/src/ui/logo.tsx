import type { Edition } from '@estrade/editions/edition';

type LogoData = Edition['brand']['logo'];

const roles = {
  ink: 'currentColor',
  accent: 'var(--accent)',
  brand: 'var(--brand)',
  brandInk: 'var(--brand-ink)',
  warm: 'var(--warm)',
} as const;

/** The edition's mark, in the colours of the theme. Decoration: its name stands beside it. */
export function Mark({ logo, size = 30 }: { logo: LogoData; size?: number }) {
  return (
    <svg viewBox={logo.viewBox} width={size} height={size} fill="none" strokeLinecap="round" aria-hidden="true">
      {logo.parts.map((part) => (
        <path
          key={part.d}
          d={part.d}
          fill={part.fill && roles[part.fill]}
          stroke={part.stroke && roles[part.stroke]}
          strokeWidth={part.strokeWidth}
          strokeDasharray={part.dash}
        />
      ))}
    </svg>
  );
}

/** The mark as a file of its own (icon, manifest): fixed colours, on paper. */
export function logoFile({ logo, colours }: Edition['brand'], ground: boolean): string {
  const parts = logo.parts.map((part) => {
    const attributes = [
      part.fill && `fill="${colours[part.fill]}"`,
      part.stroke && `stroke="${colours[part.stroke]}" stroke-width="${part.strokeWidth ?? 2}"`,
      part.dash && `stroke-dasharray="${part.dash}"`,
    ];
    return `<path d="${part.d}" ${attributes.filter(Boolean).join(' ')}/>`;
  });
  const [, , width = 32, height = 32] = logo.viewBox.split(' ').map(Number);
  const frame = ground
    ? `<rect x="${-width / 4}" y="${-height / 4}" width="${width * 1.5}" height="${height * 1.5}" fill="${colours.paper}"/>`
    : '';
  const box = ground ? `${-width / 4} ${-height / 4} ${width * 1.5} ${height * 1.5}` : logo.viewBox;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="512" height="512" fill="none" stroke-linecap="round">${frame}${parts.join('')}</svg>`;
}
