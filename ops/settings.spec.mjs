import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Settings } from '../server/src/kit/config/settings.ts';
import { at } from './lib/paths.mjs';

const example = new Map(
  [...readFileSync(at('.env.example'), 'utf8').matchAll(/^# ([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name, value]) => [
    name,
    value,
  ]),
);

describe('.env.example', () => {
  it('lists every setting of the server and nothing else', () => {
    expect([...example.keys()].toSorted()).toEqual(Object.keys(Settings.shape).toSorted());
  });

  it.each(Object.entries(Settings.shape))('shows the default of %s', (name, schema) => {
    const shown = example.get(name) === '' ? undefined : example.get(name);
    expect(valueOf(schema, shown)).toEqual(valueOf(schema, undefined));
  });
});

/** What a setting becomes; the message when it is refused. */
function valueOf(schema, text) {
  const parsed = schema.safeParse(text);
  return parsed.success ? parsed.data : parsed.error.message;
}
