import QRCode from 'qrcode';
import type { ReactNode } from 'react';

interface TicketProps {
  /** « Billet, Nuit de la photo ». */
  label: string;
  children: ReactNode;
  stub: ReactNode;
}

/** A ticket: what it admits to on the left, its code on the stub. */
export function Ticket({ label, children, stub }: TicketProps) {
  return (
    <article className="ticket" aria-label={label}>
      <div className="ticket-main">{children}</div>
      <div className="ticket-stub">{stub}</div>
    </article>
  );
}

/** A QR code as one SVG path: sharp at any size, drawn on the server. Always black on white, whatever the theme. */
export function Qr({ value, label }: { value: string; label: string }) {
  const { modules } = QRCode.create(value, { errorCorrectionLevel: 'M' });
  return (
    <div className="qr">
      <svg viewBox={`0 0 ${modules.size} ${modules.size}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <path fill="#000" d={outline(modules.data, modules.size)} />
      </svg>
    </div>
  );
}

// Runs of dark modules become one rectangle each: about a third of the markup.
function outline(data: Uint8Array, size: number): string {
  const runs: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const start = x;
      while (x < size && data[y * size + x]) x += 1;
      if (x > start) runs.push(`M${start} ${y}h${x - start}v1H${start}z`);
    }
  }
  return runs.join('');
}
