import type { AnswerTone } from './look-of-answer';

interface Note {
  /** Hertz. */
  readonly pitch: number;
  /** Seconds after the first one. */
  readonly at: number;
  readonly lasts: number;
}

/** Told apart in a loud room and by touch alone: two notes up, one long low one, two of the same. */
const notes: Record<AnswerTone, readonly Note[]> = {
  good: [
    { pitch: 880, at: 0, lasts: 0.09 },
    { pitch: 1318, at: 0.1, lasts: 0.14 },
  ],
  bad: [{ pitch: 165, at: 0, lasts: 0.5 }],
  warn: [
    { pitch: 523, at: 0, lasts: 0.14 },
    { pitch: 523, at: 0.22, lasts: 0.14 },
  ],
};

const beats: Record<AnswerTone, number[]> = { good: [70], bad: [350, 90, 350], warn: [140, 90, 140] };

let audio: AudioContext | undefined;

/** Says an answer to ears and hands, as far as the device can. */
export function signal(tone: AnswerTone, { sound, vibration }: { sound: boolean; vibration: boolean }): void {
  if (vibration && 'vibrate' in navigator) navigator.vibrate(beats[tone]);
  if (!sound || !('AudioContext' in globalThis)) return;
  audio ??= new AudioContext();
  // Browsers start sound only after a touch; opening the door was one.
  void audio.resume();
  for (const note of notes[tone]) play(audio, note, tone === 'bad' ? 'square' : 'sine');
}

function play(context: AudioContext, { pitch, at, lasts }: Note, type: OscillatorType) {
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  const start = context.currentTime + at;
  tone.type = type;
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0.25, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + lasts);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + lasts);
}
