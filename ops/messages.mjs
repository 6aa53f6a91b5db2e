import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseSync } from 'oxc-parser';
import { at } from './lib/paths.mjs';
import { walk } from './walls/source.mjs';

/** Every word people see exists in both languages, and is seen. `node ops/messages.mjs` checks `web/messages`. */
const LOCALES = ['fr', 'en'];

/**
 * What is wrong with the messages: `languages` is a list of Maps of key → text, the first one the reference; `spoken` says
 * whether a key is used.
 */
export function faults([reference, ...others], spoken) {
  return [
    ...others.flatMap((other) => [
      ...[...reference.keys()].filter((key) => !other.has(key)).map((key) => `${key}: not translated`),
      ...[...other.keys()].filter((key) => !reference.has(key)).map((key) => `${key}: exists in the translation only`),
      ...[...reference]
        .filter(([key, text]) => other.has(key) && names(text) !== names(other.get(key)))
        .map(([key]) => `${key}: other values in the translation`),
    ]),
    ...[...reference.keys()].filter((key) => !spoken(key)).map((key) => `${key}: never used`),
  ];
}

/** The names of the values a message takes, `{left}` or `{count, plural, …}`, and its tags. */
function names(text) {
  const found = text.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g);
  return [...new Set([...found].map(([, value, tag]) => value ?? `<${tag}>`))].toSorted().join(' ');
}

/** Nested JSON as a flat Map; the file name is the first word of each key. */
export function flatten(value, prefix) {
  if (typeof value === 'string') return [[prefix, value]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key));
}

/**
 * Is a key used by the sources? A key counts as used when its end stands as a literal (`t('tabs.home')`), or fits a template
 * (`t(`tabs.${name}`)`): a key nobody writes down in any way is certainly unused.
 */
export function usage(texts) {
  const literals = new Set();
  const templates = [];
  for (const [path, text] of texts) {
    walk(parseSync(path, text).program, {
      Literal: ({ value }) => typeof value === 'string' && literals.add(value),
      TemplateLiteral: ({ quasis }) => templates.push(quasis.map((part) => part.value.cooked)),
    });
  }
  const patterns = templates.filter(
    (parts) => parts.length > 1 && /^[\w.]*$/.test(parts.join('')) && parts.join('').length > 1,
  );
  const fits = patterns.map(
    (parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`),
  );
  return (key) => endings(key).some((end) => literals.has(end) || fits.some((fit) => fit.test(end)));
}

function endings(key) {
  const words = key.split('.');
  return words.map((_, index) => words.slice(index).join('.'));
}

if (import.meta.main) {
  const load = (locale) =>
    globSync(`web/messages/${locale}/*.json`, { cwd: at() }).flatMap((path) =>
      flatten(JSON.parse(readFileSync(at(path), 'utf8')), basename(path, '.json')),
    );
  const paths = globSync('{web,api}/src/**/*.{ts,tsx}', { cwd: at(), exclude: (name) => name.endsWith('.spec.tsx') });
  const found = faults(
    LOCALES.map((locale) => new Map(load(locale))),
    usage(paths.map((path) => [path, readFileSync(at(path), 'utf8')])),
  );
  for (const fault of found) console.log(fault);
  process.exitCode = found.length > 0 ? 1 : 0;
}
