'use client';

import { useState } from 'react';
import { Checkbox, Choice, Radio, Switch } from '@/ui/choice';
import { DateInput } from '@/ui/date-input';
import { Dropzone } from '@/ui/dropzone';
import { ErrorSummary } from '@/ui/error-summary';
import { Field, FieldGroup } from '@/ui/field';
import { Input, Select, Textarea } from '@/ui/input';
import { MoneyInput } from '@/ui/money-input';
import { Stepper } from '@/ui/stepper';
import { TimeInput } from '@/ui/time-input';

export function FieldSamples() {
  return (
    <div className="stack gap-6">
      <div className="grid" style={{ '--col': '280px' } as React.CSSProperties}>
        <Field label="Prénom">
          <Input placeholder="Léa" />
        </Field>
        <Field label="Focus">
          <Input className="is-focus" defaultValue="Léa" />
        </Field>
        <Field label="E-mail" id="guide-mail" error="Il manque la fin de l’adresse." help="Le billet y est envoyé.">
          <Input defaultValue="lea.morvan@" />
        </Field>
        <Field label="Numéro de commande">
          <Input defaultValue="7K4M" disabled />
        </Field>
        <Field label="Lecture seule">
          <Input defaultValue="EST-2026-0214" readOnly />
        </Field>
        <Field label="Ville" optional help="Pour trier ce qui est près de vous.">
          <Select>
            <option>Nantes</option>
            <option>Rennes</option>
          </Select>
        </Field>
        <Field label="Rechercher">
          <Input icon="search" placeholder="Un client, une commande" />
        </Field>
        <Field label="Durée">
          <Input suffix="min" defaultValue="90" inputMode="numeric" />
        </Field>
        <TypedSamples />
        <Field label="Message">
          <Textarea defaultValue="On arrive à 18 h pour la balance." />
        </Field>
        <div>
          <Checkbox defaultChecked>Recevoir le rappel de la veille</Checkbox>
          <Checkbox>Recevoir la lettre</Checkbox>
          <Checkbox disabled>Indisponible ici</Checkbox>
          <Switch defaultChecked>Ventes ouvertes</Switch>
        </div>
        <FieldGroup label="Prévenir" help="Une seule fois, la veille.">
          <Radio name="tell" defaultChecked>
            Par e-mail
          </Radio>
          <Radio name="tell">Par SMS</Radio>
        </FieldGroup>
        <Choices />
        <Dropzone
          title="Déposez vos images ici"
          hint="JPEG, PNG ou HEIC, 40 Mo au plus"
          multiple
          onFiles={() => undefined}
        />
      </div>
      <SummarySample />
    </div>
  );
}

// Taking the focus at once would scroll the page away from its top.
function SummarySample() {
  const [shown, setShown] = useState(false);
  return shown ? (
    <ErrorSummary errors={[{ field: 'guide-mail', message: 'Il manque la fin de l’adresse e-mail' }]} />
  ) : (
    <button type="button" className="link small" onClick={() => setShown(true)}>
      Montrer le résumé des erreurs
    </button>
  );
}

function TypedSamples() {
  const [amount, setAmount] = useState<number | null>(2450);
  const [day, setDay] = useState<string | null>('2026-11-21');
  const [time, setTime] = useState<string | null>('20:30');
  return (
    <>
      <Field label="Prix" help={`${amount ?? 'rien'} centimes`}>
        <MoneyInput value={amount} onChange={setAmount} currency="EUR" />
      </Field>
      <Field label="Jour" help={day ?? 'rien'}>
        <DateInput value={day} onChange={setDay} />
      </Field>
      <Field label="Heure" help={time ?? 'rien'}>
        <TimeInput value={time} onChange={setTime} />
      </Field>
    </>
  );
}

function Choices() {
  const [count, setCount] = useState(2);
  return (
    <div className="stack">
      <Choice name="pay" icon="credit-card" title="Carte" text="CB, Visa, Mastercard" defaultChecked />
      <Choice name="pay" icon="banknote" title="Sur place" text="Espèces ou carte" />
      <Choice name="pay" icon="wallet" title="Avoir" text="Rien à dépenser" disabled />
      <div>
        <Stepper label="Plein tarif" value={count} onChange={setCount} max={6} />
      </div>
    </div>
  );
}
