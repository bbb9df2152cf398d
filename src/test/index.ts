export { installPlatform } from './installPlatform';
