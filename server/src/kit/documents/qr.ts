import QRCode from 'qrcode';

/** White around a QR code, in modules: without it phones do not find the code. */
const quiet = 4;

/** Draws a QR code as one vector path, black on white, quiet zone included in `size` (points). */
export function drawQr(
  pdf: PDFKit.PDFDocument,
  text: string,
  { x, y, size }: { x: number; y: number; size: number },
): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const module = size / (modules.size + 2 * quiet);
  pdf.rect(x, y, size, size).fill('#ffffff');
  for (let row = 0; row < modules.size; row++) {
    for (const [from, length] of darkStretches(modules.data.subarray(row * modules.size, (row + 1) * modules.size))) {
      pdf.rect(x + (from + quiet) * module, y + (row + quiet) * module, length * module, module);
    }
  }
  pdf.fill('#000000');
}

/** Neighbours in a row become one rectangle: no hairlines between modules, and a smaller file. */
function darkStretches(row: Uint8Array): [from: number, length: number][] {
  const stretches: [number, number][] = [];
  row.forEach((dark, i) => {
    const last = stretches.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === i) last[1] += 1;
    else stretches.push([i, 1]);
  });
  return stretches;
}
