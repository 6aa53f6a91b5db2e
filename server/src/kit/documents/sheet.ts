import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Temporal } from 'temporal-polyfill';
import { type Face, facesFor, type FontChain } from './fonts.ts';
import { breakLines, clamp, fits, type Line, lineWidth, measure } from './lines.ts';

/** Points, as everywhere in a PDF: 72 to the inch. */
export const a4 = { width: 595.28, height: 841.89 } as const;

export function millimetres(mm: number): number {
  return (mm * 72) / 25.4;
}

export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly locale: 'fr' | 'en';
  /** Written into the file; the same data and instant always give the same bytes. */
  readonly madeAt: Temporal.Instant;
  readonly displayFamily: string;
}

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  /** Line height as a multiple of the size; 1.35 unless told. */
  readonly leading?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** What the text is, for those who have it read to them; a paragraph unless told. */
  readonly tag?: 'H1' | 'H2' | 'P' | 'TH' | 'TD' | 'Caption';
}

/** Where a text starts and how far it may go. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly maxLines?: number;
}

/** Room for a text that may shrink: sizes to try, largest first. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
}

type GroupTag = 'Sect' | 'Table' | 'TR';

/** Missing from the types of pdfkit. */
interface PdfWithImages extends PDFKit.PDFDocument {
  openImage(bytes: Uint8Array): PDFKit.Mixins.ImageSrc;
}

/** A tagged A4 document: text set by us line by line, so that no character is missing and nothing overflows. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  private readonly faces: Readonly<Record<Face, FontChain>>;
  private parent: PDFKit.PDFStructureElement;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly images = new Map<Uint8Array, PDFKit.Mixins.ImageSrc>();

  constructor(facts: DocumentFacts) {
    this.faces = facesFor(facts.displayFamily);
    this.pdf = new PDFDocument({
      size: [a4.width, a4.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: facts.locale,
      displayTitle: true,
      info: { Title: facts.title, Author: facts.author, CreationDate: new Date(facts.madeAt.epochMilliseconds) },
    });
    for (const { name, open } of Object.values(this.faces).flat()) {
      this.pdf.registerFont(name, open() as unknown as PDFKit.Mixins.PDFFontSource);
    }
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.parent = this.root;
  }

  /** Everything written by `draw` belongs to one part of the document, for those who have it read to them. */
  group(tag: GroupTag, draw: () => void): void {
    const end = this.begin(tag);
    draw();
    end();
  }

  /** Opens a part that is written bit by bit; call what it returns to close it. */
  begin(tag: GroupTag): () => void {
    const outer = this.parent;
    const group = this.pdf.struct(tag);
    outer.add(group);
    this.parent = group;
    return () => {
      group.end();
      this.parent = outer;
    };
  }

  /** Writes a text and returns the y below it. An empty text takes no place. */
  write(text: string, style: TextStyle, box: TextBox): number {
    if (text.trim() === '') return box.y;
    const lines = this.linesOf(text, style, box);
    this.parent.add(this.pdf.struct(style.tag ?? 'P', {}, () => this.writeLines(lines, style, box)));
    return box.y + lines.length * leadingOf(style);
  }

  /** The largest of `sizes` at which the words stay whole and the lines fit the height; else the smallest. */
  fitting(text: string, style: Omit<TextStyle, 'size'>, room: Room): { style: TextStyle; maxLines: number } {
    const measured = measure(text, this.faces[style.face]);
    const linesAt = (size: number) => Math.max(1, Math.floor(room.height / leadingOf({ ...style, size })));
    const size = room.sizes.find((each) => fits(measured, room.width / each, linesAt(each))) ?? Math.min(...room.sizes);
    return { style: { ...style, size }, maxLines: linesAt(size) };
  }

  /** How high a text would be. */
  heightOf(text: string, style: TextStyle, box: Omit<TextBox, 'x' | 'y'>): number {
    return text.trim() === '' ? 0 : this.linesOf(text, style, box).length * leadingOf(style);
  }

  /** A drawing that means something, described in words. */
  figure(description: string, draw: () => void): void {
    this.parent.add(this.pdf.struct('Figure', { alt: description }, draw));
  }

  /** A drawing that means nothing to who cannot see it. */
  ornament(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Text seen and not read aloud: page numbers, and what is said elsewhere. */
  furniture(text: string, style: TextStyle, box: TextBox): void {
    const lines = this.linesOf(text, style, { maxLines: 1, ...box });
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    this.writeLines(lines, style, box);
    this.pdf.endMarkedContent();
  }

  /** A picture (PNG or JPEG) as large as fits, whole. The same bytes are stored once, however often they are shown. */
  picture(bytes: Uint8Array, { x, y, fit }: { x: number; y: number; fit: [number, number] }): void {
    const image = this.images.get(bytes) ?? (this.pdf as PdfWithImages).openImage(bytes);
    this.images.set(bytes, image);
    this.ornament(() => this.pdf.image(image, x, y, { fit, valign: 'bottom' }));
  }

  async bytes(): Promise<Uint8Array> {
    this.root.end();
    this.pdf.end();
    return new Uint8Array(await buffer(this.pdf));
  }

  private linesOf(text: string, style: TextStyle, box: Omit<TextBox, 'x' | 'y'>): Line[] {
    const chain = this.faces[style.face];
    const width = box.width / style.size;
    return clamp(breakLines(measure(text, chain), width), box.maxLines ?? Number.POSITIVE_INFINITY, { chain, width });
  }

  private writeLines(lines: readonly Line[], style: TextStyle, box: TextBox): void {
    const leading = leadingOf(style);
    this.pdf.fillColor(style.colour).fontSize(style.size);
    lines.forEach((line, i) => this.writeLine(line, style, { ...box, y: box.y + i * leading }));
  }

  private writeLine(line: Line, style: TextStyle, { x, y, width }: TextBox): void {
    const free = width - lineWidth(line) * style.size;
    const baseline = y + (leadingOf(style) - style.size) / 2 + style.size * 0.86;
    let left = x + { left: 0, center: free / 2, right: free }[style.align ?? 'left'];
    for (const run of line) {
      this.pdf.font(run.font.name);
      this.pdf.text(run.text, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
      left += run.width * style.size;
    }
  }
}

function leadingOf({ size, leading = 1.35 }: TextStyle): number {
  return size * leading;
}
