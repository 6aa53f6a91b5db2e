'use client';

import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState, type DragEvent } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import type { ControlProps } from './field';

type DropzoneProps = ControlProps & {
  title: string;
  /** Which files, how large. */
  hint?: string;
  accept?: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
};

/** Files dropped, pasted by the system's dialog, or taken with the phone's camera. */
export function Dropzone({ title, hint, accept, multiple, onFiles, id, ...aria }: DropzoneProps) {
  const t = useTranslations('ui');
  const input = useRef<HTMLInputElement>(null);
  const generated = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) =>
    files && files.length > 0 && onFiles(multiple ? [...files] : [...files].slice(0, 1));

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <div
      className={clsx('dropzone', over && 'is-over')}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="upload" size="lg" />
      <p className="strong">{title}</p>
      {hint && <p className="small muted">{hint}</p>}
      <input
        ref={input}
        id={id ?? generated}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={title}
        accept={accept}
        multiple={multiple}
        {...aria}
        onChange={(event) => (take(event.target.files), (event.target.value = ''))}
      />
      <Button variant="secondary" size="sm" onClick={() => input.current?.click()}>
        {t('chooseFiles', { count: multiple ? 2 : 1 })}
      </Button>
    </div>
  );
}
