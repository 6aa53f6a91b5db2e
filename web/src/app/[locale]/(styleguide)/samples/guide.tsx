import { editions, findEdition } from '@estrade/editions/registry';
import type { ReactNode } from 'react';
import { ChipLink } from '@/ui/chip';
import { Mark } from '@/ui/logo';
import { StepMark } from '@/ui/wayfinding';
import { ActionSamples, ChipSamples, ColourSamples, TypeSamples } from './basic-samples';
import { CardSamples, DataSamples, TicketSamples, WayfindingSamples } from './data-samples';
import { FieldSamples } from './field-samples';
import { ErrorSamples } from './error-samples';
import { FeedbackSamples } from './feedback-samples';
import { LiveSamples } from './live-samples';

// The samples are in French only: nobody but us reads them.
const sheets: readonly [string, () => ReactNode][] = [
  ['Couleurs', ColourSamples],
  ['Typographie', TypeSamples],
  ['Boutons', ActionSamples],
  ['Champs', FieldSamples],
  ['Chips, badges, FreeFood', ChipSamples],
  ['Cartes', CardSamples],
  ['Onglets, étapes, chemins', WayfindingSamples],
  ['Tableaux, sommes, graphiques', DataSamples],
  ['Billet', TicketSamples],
  ['Dire ce qui se passe', FeedbackSamples],
  ['Ce qui bouge', LiveSamples],
  ['Erreurs', ErrorSamples],
];

export function Guide({ edition: id, theme }: { edition: string; theme: 'light' | 'dark' }) {
  const edition = findEdition(id);
  return (
    <div
      data-edition={edition.brand.theme}
      data-theme={theme}
      style={{ background: 'var(--paper)', color: 'var(--ink)' }}
    >
      <main className="container" id="content">
        <div className="py-10">
          <p className="logo">
            <Mark logo={edition.brand.logo} />
            {edition.name}
          </p>
          <StepMark />
          <h1>Composants</h1>
          <p className="lead mt-3">
            Chaque composant avec tous ses états. Les rôles de couleur suivent l’édition et le thème.
          </p>
          <div className="chips chips-bleed mt-5">
            {editions.flatMap(({ id: other }) =>
              (['light', 'dark'] as const).map((shade) => (
                <ChipLink
                  key={other + shade}
                  href={`/styleguide?edition=${other}&theme=${shade}`}
                  current={other === id && shade === theme}
                >
                  {other} {shade === 'dark' ? 'sombre' : 'clair'}
                </ChipLink>
              )),
            )}
          </div>
        </div>
        {sheets.map(([title, Samples]) => (
          <section key={title} className="sheet">
            <h2>{title}</h2>
            <Samples />
          </section>
        ))}
      </main>
    </div>
  );
}
