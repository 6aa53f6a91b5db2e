interface Detector {
  detect: (source: HTMLVideoElement) => Promise<readonly { rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: ['qr_code'] }): Detector;
  getSupportedFormats: () => Promise<readonly string[]>;
}

/** Why there is no picture: not allowed, or no camera. */
export type CameraTrouble = 'refused' | 'missing';

/** An open camera that reads codes until it is closed. */
export interface Camera {
  /** Switches the lamp; null when there is none. */
  readonly light: ((on: boolean) => Promise<void>) | null;
  readonly close: () => void;
}

/** About eight looks a second: quicker than a hand, slow enough for an old phone. */
const LOOK_EVERY_MS = 120;

/** Shows the rear camera in `video` and tells every code it sees, again and again as long as it is in view. */
export async function openCamera(video: HTMLVideoElement, onCode: (code: string) => void): Promise<Camera> {
  const detector = await makeDetector();
  const stream = await rearCamera();
  video.srcObject = stream;
  await video.play();
  const closed = new AbortController();
  const look = async () => {
    while (!closed.signal.aborted) {
      for (const { rawValue } of await seen(detector, video)) if (rawValue) onCode(rawValue);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
  void look();
  const close = () => {
    closed.abort();
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  return { light: lightOf(stream), close };
}

export function troubleOf(failure: unknown): CameraTrouble {
  const refused = failure instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(failure.name);
  return refused ? 'refused' : 'missing';
}

async function rearCamera(): Promise<MediaStream> {
  // Absent on pages that are not served over https.
  if (!('mediaDevices' in navigator)) throw new DOMException('no camera', 'NotFoundError');
  const wanted = { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 1280 } };
  return navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
}

/** The browser's own reader where it knows QR codes, else ours; its program comes from this site. */
async function makeDetector(): Promise<Detector> {
  const { BarcodeDetector: Native } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats = Native ? await Native.getSupportedFormats() : [];
  if (Native && formats.includes('qr_code')) return new Native({ formats: ['qr_code'] });
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill');
  prepareZXingModule({ overrides: { locateFile: () => '/vendor/zxing_reader.wasm' } });
  return new BarcodeDetector({ formats: ['qr_code'] });
}

// A frame that cannot be read (the video is not there yet, or just stopped) is no reason to stop looking.
async function seen(detector: Detector, video: HTMLVideoElement): Promise<readonly { rawValue: string }[]> {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || document.hidden) return [];
  return detector.detect(video).catch(() => []);
}

function lightOf(stream: MediaStream): Camera['light'] {
  const [track] = stream.getVideoTracks();
  const able = track?.getCapabilities?.() as { torch?: boolean } | undefined;
  if (!track || !able?.torch) return null;
  return (on) => track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
}
