/** What a document shows of the house it comes from; an edition's brand fits it. Colours are `#rrggbb`. */
export interface PrintedBrand {
  readonly name: string;
  readonly logo: Logo;
  readonly colours: Readonly<Record<ColourRole, string>>;
  /** Family of the display face. */
  readonly displayFamily: string;
}

type ColourRole = 'ink' | 'inkSoft' | 'line' | 'accent' | 'accentText' | 'brand' | 'brandInk' | 'warm';

interface Logo {
  /** `left top width height`. */
  readonly viewBox: string;
  readonly parts: readonly LogoPart[];
}

interface LogoPart {
  /** SVG path data. */
  readonly d: string;
  readonly fill?: ColourRole | undefined;
  readonly stroke?: ColourRole | undefined;
  readonly strokeWidth?: number | undefined;
  /** SVG dash array. */
  readonly dash?: string | undefined;
}

/** Draws the logo as high as `height`, in its colours, and returns its width. */
export function drawLogo(
  pdf: PDFKit.PDFDocument,
  { logo, colours }: PrintedBrand,
  { x, y, height }: { x: number; y: number; height: number },
): number {
  const [left = 0, top = 0, width = 1, boxHeight = 1] = logo.viewBox.split(' ').map(Number);
  const scale = height / boxHeight;
  pdf.save();
  pdf.translate(x - left * scale, y - top * scale).scale(scale);
  for (const part of logo.parts) drawPart(pdf, part, colours);
  pdf.restore();
  return width * scale;
}

function drawPart(pdf: PDFKit.PDFDocument, part: LogoPart, colours: PrintedBrand['colours']): void {
  if (part.fill) pdf.path(part.d).fill(colours[part.fill]);
  if (!part.stroke) return;
  const [dash, space] = (part.dash ?? '').split(' ').map(Number);
  pdf.lineWidth(part.strokeWidth ?? 1);
  if (dash) pdf.dash(dash, { space: space ?? dash });
  pdf.path(part.d).stroke(colours[part.stroke]);
  if (dash) pdf.undash();
}
