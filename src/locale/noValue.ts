/** Stands where a value is missing or makes no sense: nobody should read “NaN” or “Invalid Date”. */
export const noValue = '–';
