// Weighs the script of pages: every <script src> of the HTML, gzipped as a proxy would. `node scripts/weigh.mjs http://localhost:3000 /fr /fr/events [--max=175]`
import { gzipSync } from 'node:zlib';

const [origin = 'http://localhost:3000', ...rest] = process.argv.slice(2);
const max = Number(rest.find((argument) => argument.startsWith('--max='))?.slice(6) ?? 175);
const pages = rest.filter((argument) => !argument.startsWith('--'));
const sizes = new Map();

for (const page of pages.length > 0 ? pages : ['/fr']) {
  const html = await (await fetch(origin + page)).text();
  const scripts = [
    ...new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => src.replaceAll('&amp;', '&'))),
  ];
  // `nomodule` scripts (polyfills for browsers of ten years ago) are never fetched by the others.
  const fetched = scripts.filter(
    (src) =>
      !new RegExp(`<script[^>]+src="${src.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"[^>]*nomodule`, 'i').test(html),
  );
  const total = (await Promise.all(fetched.map(weigh))).reduce((sum, size) => sum + size, 0);
  console.log(
    `${page}: ${(total / 1000).toFixed(1)} kB of script in ${fetched.length} files, HTML ${(gzipSync(html).length / 1000).toFixed(1)} kB`,
  );
  if (total / 1000 > max) process.exitCode = 1;
}

async function weigh(src) {
  if (!sizes.has(src))
    sizes.set(src, gzipSync(Buffer.from(await (await fetch(new URL(src, origin))).arrayBuffer()), { level: 9 }).length);
  return sizes.get(src);
}
