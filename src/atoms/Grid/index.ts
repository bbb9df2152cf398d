export { Grid, type GridProps } from './Grid';
export { GridItem, type GridItemProps, type GridSpan } from './GridItem';
