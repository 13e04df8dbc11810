import encodeQr from 'qr';
import type { ReactNode } from 'react';

interface Props {
  /** What a scanner reads. Never the PIN. */
  readonly content: string;
  readonly label: string;
  /** How much may be smudged: `low` keeps a long content coarse enough to scan. */
  readonly correction?: 'low' | 'medium';
  /** Shown in its place where no code holds the content. */
  readonly tooLong?: ReactNode;
}

/** The dark modules as one path of unit squares. */
function darkModules(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** @returns undefined where the content is more than the largest code holds */
function modulesOf(content: string, correction: 'low' | 'medium'): readonly (readonly boolean[])[] | undefined {
  try {
    // The border is the quiet zone of four modules that ISO/IEC 18004 asks for.
    return encodeQr(content, 'raw', { ecc: correction, border: 4 });
  } catch {
    return undefined;
  }
}

/** A QR code, dark on light in both themes, as some scanners read no other. */
export function QrCode({ content, label, correction = 'medium', tooLong = null }: Props) {
  const rows = modulesOf(content, correction);
  if (!rows) return tooLong;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <rect className="qr-light" width="100%" height="100%" />
      <path className="qr-dark" d={darkModules(rows)} />
    </svg>
  );
}
