export { Slider, type SliderProps } from './Slider';
export { sliderFrame, type SliderMark, type SliderOptions } from './sliderFrame';
export { sliderScale } from './sliderNumbers';
export { useSlider, warnIfFixed } from './useSlider';
