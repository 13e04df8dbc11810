interface Props {
  readonly message: string | undefined;
  readonly kind?: 'done' | 'failed';
}

/** Says what an action came to, on the screen and to screen readers alike. */
export function Announcement({ message, kind = 'done' }: Props) {
  return (
    <output className={`announcement announcement-${kind}`} aria-live="polite">
      {message}
    </output>
  );
}
