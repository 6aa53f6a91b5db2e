'use client';

import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { openCamera, troubleOf, type Camera, type CameraTrouble } from './camera';

export type CameraState = 'starting' | 'ready' | CameraTrouble;

interface UsedCamera {
  video: RefObject<HTMLVideoElement | null>;
  state: CameraState;
  /** Null when the phone has no lamp. */
  light: { on: boolean; toggle: () => void } | null;
}

/** The camera for as long as the page is open; the screen stays awake with it. */
export function useCamera(onCode: (code: string) => void): UsedCamera {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>('starting');
  const [camera, setCamera] = useState<Camera | null>(null);
  const [on, setOn] = useState(false);
  const tell = useEffectEvent(onCode);

  useEffect(() => {
    let [left, opened] = [false, null as Camera | null];
    const open = async () => {
      if (!video.current) return;
      opened = await openCamera(video.current, (code) => tell(code));
      if (left) return opened.close();
      setCamera(opened);
      setState('ready');
    };
    open().catch((failure: unknown) => left || setState(troubleOf(failure)));
    return () => {
      left = true;
      opened?.close();
    };
  }, []);
  useAwake();

  const light = camera?.light;
  const toggle = () => void light?.(!on).then(() => setOn(!on));
  return { video, state, light: light ? { on, toggle } : null };
}

/** A phone that falls asleep between two people is a queue. Given back by the browser when the page is hidden, so asked again after. */
function useAwake() {
  useEffect(() => {
    let lock: { release: () => Promise<void> } | undefined;
    const hold = async () => {
      if (document.hidden || !('wakeLock' in navigator)) return;
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    };
    const again = () => void hold();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
