/**
 * The icons of messages, as in `src/icons` (Lucide, ISC, see LICENSE). Drawn by the field itself: as components, they
 * would weigh more.
 */
export const drawings = {
  // In one path, browsers would round what crosses otherwise.
  error: [
    'm15 9-6 6',
    'M2.586 16.726A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2h6.624a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586z',
    'm9 9 6 6',
  ],
  warning: [
    'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01',
  ],
  success: ['M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20M16 9l-5.5 5.5L8 12'],
};
