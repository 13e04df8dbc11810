import { type ComponentProps, lazy, Suspense } from 'react';

const QrCode = lazy(async () => ({ default: (await import('./qr-code')).QrCode }));

/** A QR code whose drawing is fetched after the first paint; its place is kept meanwhile. */
export function LazyQrCode(props: ComponentProps<typeof QrCode>) {
  return (
    <Suspense fallback={<span className="qr" aria-busy="true" />}>
      <QrCode {...props} />
    </Suspense>
  );
}
