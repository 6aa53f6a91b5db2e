/** A form as Stripe reads it: `metadata[paymentId]=…` is an object. */
export interface Form {
  [name: string]: string | Form;
}

export function readForm(text: string): Form {
  const form: Form = {};
  for (const [name, value] of new URLSearchParams(text)) put(form, name.split(/[[\]]+/).filter(Boolean), value);
  return form;
}

function put(form: Form, [name = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) form[name] = value;
  else put((form[name] ??= {}) as Form, rest, value);
}
