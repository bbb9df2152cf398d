import { expect, waitFor } from 'storybook/test';

/** Waits for a tooltip: what opens them is loaded when it is needed first, and then they take a moment. */
export const tooltipShown = () =>
  waitFor(() => expect(document.querySelector('[role="tooltip"]')).toBeVisible());
