import { layer, radius } from '../../theme';

const { css } = layer('atoms');

// As wide as it is high, whatever its size makes that.
export const root = css({
  aspectRatio: '1',
  flexShrink: 0,
  padding: 0,
  // An attached badge stands on its corner.
  position: 'relative',

  // The ring stands where the icon was, in forced colours too: there is no label beside it.
  '&&&::after': { position: 'absolute' },
});

export const shape = {
  square: '',
  round: css({ borderRadius: radius.full }),
};
