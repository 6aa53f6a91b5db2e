const box = { width: 96, height: 28, pad: 4 };

/** How a measure went over the years, in a line; `text` says it to those who do not see it. */
export function Trend({ values, text }: { values: readonly number[]; text: string }) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = values.map((value, at) => {
    const x = box.pad + ((box.width - 2 * box.pad) * at) / (values.length - 1);
    const part = high === low ? 0.5 : (value - low) / (high - low);
    return { x, y: box.height - box.pad - (box.height - 2 * box.pad) * part };
  });
  const last = points.at(-1);
  return (
    <svg className="trend" viewBox={`0 0 ${box.width} ${box.height}`} width={box.width} height={box.height} role="img">
      <title>{text}</title>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} fill="none" />
      {last && <circle cx={last.x} cy={last.y} r="3" />}
    </svg>
  );
}
