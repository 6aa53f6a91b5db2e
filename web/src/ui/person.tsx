import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Picture } from './picture';

const tones = ['accent', 'warm', 'good', 'bad', 'warn'] as const;

interface AvatarProps {
  name: string;
  picture?: string | null;
  size?: 'sm' | 'md' | 'lg' | 'xl';
  /** An organization is square, a person round. */
  org?: boolean;
}

/** A face, or initials in a colour that stays the same for the same name. Decoration: the name stands beside it. */
export function Avatar({ name, picture, size = 'md', org }: AvatarProps) {
  const className = clsx(
    'avatar',
    size !== 'md' && `avatar-${size}`,
    org && 'avatar-org',
    !picture && `avatar-${toneOf(name)}`,
  );
  if (picture) return <Picture className={className} src={picture} width={96} height={96} alt="" />;
  return (
    <span className={className} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** Avatar, name and one line about them. */
export function Person({ name, line, ...avatar }: AvatarProps & { line?: ReactNode }) {
  return (
    <div className="person">
      <Avatar name={name} {...avatar} />
      <div>
        <b>{name}</b>
        {line && <span>{line}</span>}
      </div>
    </div>
  );
}

function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

function toneOf(name: string) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return tones[sum % tones.length];
}
