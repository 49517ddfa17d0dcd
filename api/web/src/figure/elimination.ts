// How are small dense systems of linear equations solved, and how many of their rows are independent?

/** Solve A·x = b (A: n rows of n) with row pivots; null when A is singular. Both are overwritten. */
export function solve(a: number[][], b: number[]): number[] | null {
  const n = b.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) if (Math.abs(a[i]![column]!) > Math.abs(a[pivot]![column]!)) pivot = i;
    if (!(Math.abs(a[pivot]![column]!) > 0)) return null;
    [a[column], a[pivot]] = [a[pivot]!, a[column]!];
    [b[column], b[pivot]] = [b[pivot]!, b[column]!];
    for (let i = column + 1; i < n; i++) {
      const factor = a[i]![column]! / a[column]![column]!;
      if (factor === 0) continue;
      for (let j = column; j < n; j++) a[i]![j]! -= factor * a[column]![j]!;
      b[i]! -= factor * b[column]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let j = i + 1; j < n; j++) sum -= a[i]![j]! * x[j]!;
    x[i] = sum / a[i]![i]!;
  }
  return x;
}

/** The rank of a matrix, with numbers below `tolerance` times its largest taken as nothing. Overwrites it. */
export function rank(rows: number[][], tolerance = 1e-6): number {
  const width = rows[0]?.length ?? 0;
  const largest = Math.max(0, ...rows.map((row) => Math.max(...row.map(Math.abs))));
  let found = 0;
  for (let column = 0; column < width && found < rows.length; column++) {
    let pivot = found;
    for (let i = found + 1; i < rows.length; i++) if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    if (Math.abs(rows[pivot]![column]!) <= tolerance * largest) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    for (let i = found + 1; i < rows.length; i++) {
      const factor = rows[i]![column]! / rows[found]![column]!;
      for (let j = column; j < width; j++) rows[i]![j]! -= factor * rows[found]![j]!;
    }
    found++;
  }
  return found;
}
