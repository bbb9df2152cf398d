/** A key that does something, by its name in `KeyboardEvent.key`, or a character. */
export type Key =
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'F6'
  | 'Shift+Tab'
  | 'Space'
  | 'Tab'
  | (string & {});

/** A page of a browser, with the browser's own keyboard and pointer. */
export interface Page {
  open(url: string): Promise<void>;
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  press(key: Key): Promise<void>;
  /** Moves the pointer to a point of the window, in CSS pixels. */
  move(x: number, y: number): Promise<void>;
  /** Presses and releases the button of the mouse there. */
  click(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Engine {
  /** What runs, as it says itself. */
  version: string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
