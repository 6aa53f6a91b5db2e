// Fails when a message is missing in a language, exists in only one, has other arguments there, is used by nobody, or stands in a
// file that is not registered. Keys that do not exist are refused by the type checker already.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const web = path.join(import.meta.dirname, '..');
const reference = 'fr';
const faults = [];

const catalogues = Object.fromEntries(
  await Promise.all(
    (await readdir(path.join(web, 'messages'))).map(async (locale) => [locale, await catalogue(locale)]),
  ),
);
compareLanguages();
await checkRegistered();
checkUsed(await sources(path.join(web, 'src')));

for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0
    ? `messages: ${catalogues[reference].size} keys in ${Object.keys(catalogues).join(', ')}, all used`
    : `messages: ${faults.length} to correct`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Key → text, for every file of a language. */
async function catalogue(locale) {
  const folder = path.join(web, 'messages', locale);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const parts = await Promise.all(
    files.map(async (file) =>
      flatten(JSON.parse(await readFile(path.join(folder, file), 'utf8')), path.basename(file, '.json')),
    ),
  );
  return new Map(parts.flat());
}

function flatten(value, prefix) {
  if (typeof value === 'string') return [[prefix, value]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${prefix}.${key}`));
}

function compareLanguages() {
  for (const [locale, messages] of Object.entries(catalogues)) {
    for (const [key, text] of catalogues[reference]) {
      if (!messages.has(key)) faults.push(`${locale}: ${key} is missing`);
      else if (argumentsOf(text) !== argumentsOf(messages.get(key)))
        faults.push(
          `${locale}: ${key} takes {${argumentsOf(messages.get(key))}}, in ${reference} {${argumentsOf(text)}}`,
        );
    }
    for (const [key, text] of messages) {
      if (!catalogues[reference].has(key)) faults.push(`${locale}: ${key} does not exist in ${reference}`);
      if (text.trim() === '') faults.push(`${locale}: ${key} is empty`);
    }
  }
}

/** Names of the arguments and tags of a message, sorted: `<b>,count,name`. */
function argumentsOf(text) {
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([tag]) => tag);
  return [...new Set([...tags, ...placeholders(text)])].toSorted().join(',');
}

/** `{when, select, soon {demain} other {le {day}}}` → when, day. The text of a branch stands in braces too, but is no argument. */
function placeholders(text) {
  const names = [];
  // What the open braces hold: a message holds arguments, the options of an argument hold messages.
  const open = ['message'];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '}') open.pop();
    else if (open.at(-1) === 'options') open.push('message');
    else {
      names.push(/^\{\s*(\w+)/.exec(text.slice(index))?.[1]);
      open.push('options');
    }
  }
  return names.filter(Boolean);
}

async function checkRegistered() {
  const registry = await readFile(path.join(web, 'src/kit/i18n/messages.ts'), 'utf8');
  for (const file of new Set([...catalogues[reference].keys()].map((key) => key.split('.')[0]))) {
    if (!registry.includes(`'${file}'`))
      faults.push(`messages/${reference}/${file}.json is not registered in src/kit/i18n/messages.ts`);
  }
}

async function sources(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name),
  );
  return Promise.all(files.map((entry) => readFile(path.join(entry.parentPath, entry.name), 'utf8')));
}

/** A key is used when a file that names its namespace also holds the rest of it, whole or as a template: t('a.b'), t(`a.${x}`). A template must begin with a word of the key. */
function checkUsed(texts) {
  const files = texts.map((text) => ({
    literals: new Set([...text.matchAll(/'([\w.-]+)'|"([\w.-]+)"/g)].map(([, single, double]) => single ?? double)),
    templates: [...text.matchAll(/`([\w.]+\.\$\{[^`]*)`/g)].map(
      ([, template]) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('[\\w.]+')}$`,
        ),
    ),
  }));
  for (const key of catalogues[reference].keys()) {
    if (!files.some((file) => uses(file, key))) faults.push(`${reference}: ${key} is used nowhere`);
  }
}

function uses({ literals, templates }, key) {
  const words = key.split('.');
  return words.some((_, index) => {
    const [namespace, rest] = [words.slice(0, index).join('.'), words.slice(index).join('.')];
    // A key of several words says enough by itself: it may be asked through a `t` handed down from another file.
    const named = index === 0 || rest.includes('.') || literals.has(namespace);
    return named && (literals.has(rest) || templates.some((template) => template.test(rest)));
  });
}
