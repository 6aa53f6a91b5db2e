import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type FormEvent } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '@/kit/testing/render';
import { Button } from './button';
import { Chart } from './chart';
import { Dropzone } from './dropzone';
import { ErrorSummary } from './error-summary';
import { Stepper } from './stepper';
import { Table } from './table';
import { Tabs } from './tabs';
import { Qr } from './ticket';

describe('Button', () => {
  it('takes no second press while busy, and keeps the focus', async () => {
    const [press, submit] = [vi.fn<() => void>(), vi.fn<(event: FormEvent) => void>((event) => event.preventDefault())];
    await show(
      <form onSubmit={submit}>
        <Button type="submit" busy onClick={press}>
          Payer
        </Button>
      </form>,
    );
    const button = screen.getByRole('button', { name: 'Payer' });
    button.focus();
    fireEvent.click(button);
    expect(press).not.toHaveBeenCalled();
    expect(submit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
  });
});

function Places() {
  const [count, setCount] = useState(1);
  return <Stepper label="Plein tarif" value={count} onChange={setCount} max={2} />;
}

it('Stepper stays between its bounds and names what it counts', async () => {
  const user = userEvent.setup();
  await show(<Places />);
  const [less, more] = [
    screen.getByRole('button', { name: 'Moins : Plein tarif' }),
    screen.getByRole('button', { name: 'Plus : Plein tarif' }),
  ];
  await user.click(more);
  expect(screen.getByRole('status').textContent).toBe('2');
  expect(more).toHaveProperty('disabled', true);
  await user.click(less);
  await user.click(less);
  expect(screen.getByRole('status').textContent).toBe('0');
  expect(less).toHaveProperty('disabled', true);
});

describe('ErrorSummary', () => {
  it('takes the focus and leads to the field', async () => {
    const user = userEvent.setup();
    Element.prototype.scrollIntoView = () => undefined;
    await show(
      <>
        <ErrorSummary errors={[{ field: 'mail', message: 'Il manque la fin.' }, { message: 'Trop tard.' }]} />
        <input id="mail" />
      </>,
    );
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toContain('2 choses à corriger');
    await user.click(screen.getByRole('link', { name: 'Il manque la fin.' }));
    expect(document.activeElement?.id).toBe('mail');
  });

  it('is absent when all is well', async () => {
    await show(<ErrorSummary errors={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('Dropzone takes dropped and chosen files, one unless told otherwise', async () => {
  const user = userEvent.setup();
  const onFiles = vi.fn<(files: File[]) => void>();
  await show(<Dropzone title="Votre affiche" onFiles={onFiles} />);
  const [first, second] = [new File(['a'], 'a.png'), new File(['b'], 'b.png')];
  await user.upload(screen.getByLabelText('Votre affiche'), first);
  fireEvent.drop(document.querySelector('.dropzone') ?? document.body, { dataTransfer: { files: [second, first] } });
  expect(onFiles.mock.calls.map(([files]) => files.map(({ name }) => name))).toEqual([['a.png'], ['b.png']]);
});

it('Tabs move by arrow and skip what is disabled', async () => {
  const user = userEvent.setup();
  await show(
    <Tabs
      label="Billets"
      tabs={[
        { value: 'a', label: 'À venir', content: 'quatre' },
        { value: 'b', label: 'Archivés', disabled: true, content: '' },
        { value: 'c', label: 'Passés', content: 'aucun' },
      ]}
    />,
  );
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Passés');
  expect(screen.getByRole('tabpanel').textContent).toBe('aucun');
});

it('Table labels each value for the cards of a phone', async () => {
  await show(
    <Table
      caption="Commandes"
      rows={[{ id: '7K4M', places: 3 }]}
      rowKey={({ id }) => id}
      columns={[
        { key: 'id', head: 'Commande', renderCell: ({ id }) => id },
        { key: 'places', head: 'Places', number: true, renderCell: ({ places }) => places },
      ]}
    />,
  );
  expect(screen.getByRole('table', { name: 'Commandes' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '3' }).dataset.label).toBe('Places');
});

it('Chart says its highest point and holds every figure in a table', async () => {
  const points = [3, 47, 12].map((count, index) => ({
    key: String(index),
    label: `${index + 1} juin`,
    value: count,
    text: `${count} billets`,
  }));
  await show(
    <Chart title="Billets par jour" points={points} columns={{ label: 'Jour', value: 'Billets' }} axis={String} />,
  );
  const image = screen.getByRole('img', { name: /Billets par jour/ });
  expect(image.querySelector('desc')?.textContent).toBe('Plus haut : 2 juin, 47 billets.');
  const heights = [...image.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
  expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(3 / 47);
  expect([...document.querySelectorAll('td.n')].map((cell) => cell.textContent)).toEqual([
    '3 billets',
    '47 billets',
    '12 billets',
  ]);
});

it('Chart of nothing is flat, not broken', async () => {
  await show(
    <Chart
      title="Vide"
      points={[{ key: 'a', label: 'a', value: 0, text: '0' }]}
      columns={{ label: 'Jour', value: 'Billets' }}
      axis={String}
    />,
  );
  expect(screen.getByRole('img').querySelector('rect')?.getAttribute('height')).toBe('0');
});

it('Qr draws every dark module of the code', async () => {
  await show(<Qr value="EST1.0214" label="Code du billet 0214" />);
  const image = screen.getByRole('img', { name: 'Code du billet 0214' });
  const { modules } = (await import('qrcode')).create('EST1.0214', { errorCorrectionLevel: 'M' });
  const dark = modules.data.reduce((count, module) => count + module, 0);
  const drawn = [...(image.querySelector('path')?.getAttribute('d') ?? '').matchAll(/h(\d+)/g)].reduce(
    (count, [, run]) => count + Number(run),
    0,
  );
  expect(drawn).toBe(dark);
});
