// Which part of the tree does the window show? Rows and columns have scales of their own, since trees are tall.

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const COLUMN_MOST = 130;
export const COLUMN_LEAST = 6;
export const ROW_MOST = 44;
const MARGIN = 28;

/** Pixels of an item: `x + column·columnPx`, `y + row·rowPx`. */
export class Camera {
  x = MARGIN;
  y = MARGIN;
  columnPx = 80;
  rowPx = 22;

  private least = 0.001;

  /** Show all of it, or as much as can be told apart sideways. */
  fit(columns: number, rows: number, size: Size): void {
    const wide = (size.width - 2 * MARGIN) / Math.max(columns, 1);
    const high = (size.height - 2 * MARGIN) / Math.max(rows, 1);
    this.columnPx = clamp(wide, COLUMN_LEAST, COLUMN_MOST);
    this.rowPx = Math.min(high, 30);
    this.least = Math.min(this.rowPx, 4);
    this.x = MARGIN;
    this.y = (size.height - rows * this.rowPx) / 2;
  }

  pan(dx: number, dy: number): void {
    this.x += dx;
    this.y += dy;
  }

  /** Zoom about a point of the window. */
  zoom(factor: number, atX: number, atY: number): void {
    const column = (atX - this.x) / this.columnPx;
    const row = (atY - this.y) / this.rowPx;
    this.rowPx = clamp(this.rowPx * factor, this.least / 2, ROW_MOST);
    // Columns grow more slowly: they are near their readable width long before the rows are.
    this.columnPx = clamp(this.columnPx * Math.sqrt(factor), COLUMN_LEAST, COLUMN_MOST);
    this.x = atX - column * this.columnPx;
    this.y = atY - row * this.rowPx;
  }

  /** Bring a place into the window's middle, readable. */
  show(column: number, row: number, size: Size): void {
    this.rowPx = Math.max(this.rowPx, 18);
    this.columnPx = Math.max(this.columnPx, 70);
    this.x = size.width * 0.45 - column * this.columnPx;
    this.y = size.height / 2 - row * this.rowPx;
  }

  /** Whether a place is in the window, off its edges. */
  sees(column: number, row: number, size: Size): boolean {
    const x = this.x + column * this.columnPx;
    const y = this.y + row * this.rowPx;
    return x > 10 && x < size.width - 10 && y > 10 && y < size.height - 10;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
