// Writes src/ui/icons.svg: one sprite of the lucide icons named in src/ui/icon-names.ts.
// A sprite, not lucide's components: those are client components, so each icon would travel twice and weigh ~1 kB in every list row.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const web = path.join(import.meta.dirname, '..');
// dist/cjs/lucide-react.js → dist/esm/icons
const lucide = path.join(path.dirname(createRequire(import.meta.url).resolve('lucide-react')), '../esm/icons');

const source = await readFile(path.join(web, 'src/ui/icon-names.ts'), 'utf8');
const names = [...source.slice(source.indexOf('[')).matchAll(/'([a-z0-9-]+)'/g)].map((match) => match[1]);
const symbols = await Promise.all(names.map(symbol));
const sprite = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><!-- lucide, ISC licence -->\n${symbols.join('\n')}\n</svg>\n`;
await writeFile(path.join(web, 'src/ui/icons.svg'), sprite);
console.log(`icons.svg: ${names.length} icons, ${(sprite.length / 1024).toFixed(1)} kB`);

async function symbol(name) {
  const filled = name.endsWith('-fill');
  const data = await iconData(filled ? name.slice(0, -5) : name);
  return `<symbol id="${name}" viewBox="0 0 24 24"${filled ? ' fill="currentColor"' : ''}>${data.node.map(element).join('')}</symbol>`;
}

function element([tag, { key: _, ...attributes }]) {
  return `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`;
}

// An old name is a file that hands on the new one.
async function iconData(name) {
  const file = path.join(lucide, `${name}.mjs`);
  const { __iconData: data } = await import(file);
  if (data) return data;
  const [, renamed] = /from '\.\/([a-z0-9-]+)\.mjs'/.exec(await readFile(file, 'utf8')) ?? [];
  return iconData(renamed);
}
