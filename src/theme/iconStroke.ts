/** How the drawings of icons are drawn, in a box of 24 × 24. */
export const iconStroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  // In units of the 24 box: 1.5 px on the screen at 16 px, growing more slowly than the drawing.
  strokeWidth: 'clamp(1.5px, 3px - 0.0536em, 2.25px)',
} as const;
