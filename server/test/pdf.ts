import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { ColorSpace, Document, Matrix, PDFDocument } from 'mupdf';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A document as somebody else's software reads it. */
export interface ReadPdf {
  readonly title: string;
  /** BCP 47, as declared for screen readers. */
  readonly language: string;
  readonly tagged: boolean;
  /** Names of the fonts inside, without their subset mark. */
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  /** White space folded to single spaces. */
  readonly text: string;
  /** The page as printed, 150 dots an inch. */
  readonly png: Uint8Array;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const document = Document.openDocument(bytes, 'application/pdf');
  if (!(document instanceof PDFDocument)) throw new Error('not a PDF');
  const root = document.getTrailer().get('Root');
  return {
    title: document.getMetaData(Document.META_INFO_TITLE) ?? '',
    language: root.get('Lang').asString(),
    tagged: root.get('MarkInfo', 'Marked').asBoolean(),
    pages: Array.from({ length: document.countPages() }, (_, i) => readPage(document, i)),
  };
}

/** Every QR code found in the pixels of a picture. */
export async function readQrCodes(png: Uint8Array): Promise<string[]> {
  await ready;
  const found = await readBarcodes(png, { formats: ['QRCode'], tryHarder: true });
  return found.map((code) => code.text);
}

function readPage(document: PDFDocument, index: number): ReadPage {
  const page = document.loadPage(index);
  const text = page.toStructuredText('preserve-whitespace').asText();
  const pixels = page.toPixmap(Matrix.scale(150 / 72, 150 / 72), ColorSpace.DeviceRGB, false);
  return { text: text.replace(/\s+/gu, ' ').trim(), png: pixels.asPNG() };
}

/** From the package, never from the network. */
const ready = (async () => {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasm = await readFile(file);
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
})();
