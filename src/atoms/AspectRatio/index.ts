export { AspectRatio, type AspectRatioProps } from './AspectRatio';
