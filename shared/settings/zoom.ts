/** How large everything is drawn, in percent: the steps that browsers have. */
export const zooms = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400] as const;

export const zoomSteps = ['in', 'out', 'reset'] as const;

export type ZoomStep = (typeof zoomSteps)[number];

const whole = 100;

/** The next zoom from one, in percent. From one that is between two steps it goes to the nearer step in that direction. */
export function nextZoom(zoom: number, step: ZoomStep): number {
  if (step === 'reset') return whole;
  if (step === 'in') return zooms.find((each) => each > zoom) ?? zoom;
  return zooms.findLast((each) => each < zoom) ?? zoom;
}
