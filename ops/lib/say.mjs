const tty = process.stdout.isTTY && !process.env.CI;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const HEARTBEAT = 20_000;

export function say(text = '') {
  process.stdout.write(`${text}\n`);
}

/**
 * Shows one piece of work: a spinner on a terminal, calm lines elsewhere. `work` gets `note(text)` to say how far it is.
 * Returns what `work` returns; a failure (thrown, or `failed` in the result) is marked.
 */
export async function step(title, work) {
  const line = tty ? spinner(title) : plain(title);
  const started = Date.now();
  try {
    const result = await work(line.note);
    line.end(result?.failed ? '✗' : '✓', seconds(started));
    return result;
  } catch (error) {
    line.end('✗', seconds(started));
    throw error;
  }
}

export function seconds(since) {
  const spent = (Date.now() - since) / 1000;
  return spent < 10 ? `${spent.toFixed(1)} s` : `${Math.round(spent)} s`;
}

function spinner(title) {
  let frame = 0;
  let note = '';
  const started = Date.now();
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    const text = `  ${FRAMES[frame]} ${title} · ${Math.round((Date.now() - started) / 1000)} s${note && ` · ${note}`}`;
    process.stdout.write(`\r\u001b[2K${text.slice(0, (process.stdout.columns || 80) - 1)}`);
  };
  const timer = setInterval(draw, 100);
  return {
    note: (text) => (note = text),
    end: (mark, time) => {
      clearInterval(timer);
      process.stdout.write(`\r\u001b[2K  ${mark} ${title} · ${time}\n`);
    },
  };
}

function plain(title) {
  let note = '';
  const started = Date.now();
  say(`  … ${title}`);
  const timer = setInterval(() => say(`  … ${title} · ${seconds(started)}${note && ` · ${note}`}`), HEARTBEAT);
  return {
    note: (text) => (note = text),
    end: (mark, time) => {
      clearInterval(timer);
      say(`  ${mark} ${title} · ${time}`);
    },
  };
}
