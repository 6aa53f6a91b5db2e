const scale = Number(process.env['BENCH_SCALE'] ?? 1);

/** Seconds of a measurement, shorter when only a part of it is wanted (`BENCH_SCALE=0.1`); never less than half a second. */
export function seconds(whole: number): number {
  return Math.max(0.5, whole * scale);
}

/** An amount of data, smaller when only a part of it is wanted. */
export function amount(whole: number): number {
  return Math.max(100, Math.round(whole * scale));
}
