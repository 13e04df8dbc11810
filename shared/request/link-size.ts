/** How long a `mailto:` link is, and what the platform carries. */
export interface LinkSize {
  readonly length: number;
  readonly limit: number;
  readonly fits: boolean;
}
