import { formatMoney } from '#kit/money/text';

type Locale = 'fr' | 'en';

interface Question {
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly last4: string;
  readonly code: string;
}

const texts = {
  fr: {
    bank: 'Banque de démonstration',
    test: 'Réseau de test : aucun argent réel ne circule.',
    title: 'Confirmez votre paiement',
    pay: 'Montant',
    forWhat: 'Pour',
    card: 'Carte',
    ending: 'se terminant par',
    sent: 'Votre banque vous demande un code pour vérifier que c’est bien vous.',
    hint: 'Dans cette démonstration, le code est',
    code: 'Code reçu',
    wrong: 'Ce code n’est pas le bon. Réessayez.',
    confirm: 'Confirmer le paiement',
    up: 'Renoncer à payer',
    over: 'Vérification terminée',
    back: 'Vous allez revenir à votre commande.',
    go: 'Revenir à ma commande',
  },
  en: {
    bank: 'Demonstration bank',
    test: 'Test network: no real money moves.',
    title: 'Confirm your payment',
    pay: 'Amount',
    forWhat: 'For',
    card: 'Card',
    ending: 'ending in',
    sent: 'Your bank asks for a code to check that it is you.',
    hint: 'In this demonstration, the code is',
    code: 'Code you received',
    wrong: 'This is not the right code. Please try again.',
    confirm: 'Confirm the payment',
    up: 'Give up paying',
    over: 'Check complete',
    back: 'You are going back to your order.',
    go: 'Back to my order',
  },
} as const;

/** The bank's page: what is paid, and a code to type. Works without script. */
export function challengeDocument(question: Question, locale: Locale, wrong: boolean): string {
  const t = texts[locale];
  const price = formatMoney(question, locale);
  const error = wrong ? `<p class="error" id="wrong" role="alert">${t.wrong}</p>` : '';
  return page({
    locale,
    title: t.title,
    body: `<h1>${t.title}</h1>
<dl><div><dt>${t.pay}</dt><dd class="price">${escape(price)}</dd></div>
<div><dt>${t.forWhat}</dt><dd>${escape(question.description)}</dd></div>
<div><dt>${t.card}</dt><dd>${t.ending} ${escape(question.last4)}</dd></div></dl>
<p>${t.sent}</p>
<p class="hint">${t.hint} <strong>${question.code}</strong>.</p>
<form method="post">
<label for="code">${t.code}</label>${error}
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="8" autofocus ${wrong ? 'aria-invalid="true" aria-describedby="wrong"' : ''}>
<button name="give" value="code">${t.confirm}</button>
<button name="give" value="up" class="quiet" formnovalidate>${t.up}</button>
</form>`,
  });
}

/** After the answer: back to the shop at once, by itself or by the link. */
export function challengeOver(path: string, locale: Locale): string {
  const t = texts[locale];
  return page({
    locale,
    title: t.over,
    head: `<meta http-equiv="refresh" content="0;url=${escape(path)}">`,
    body: `<h1>${t.over}</h1><p>${t.back}</p><p><a class="button" href="${escape(path)}">${t.go}</a></p>`,
  });
}

interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly head?: string;
  readonly body: string;
}

function page({ locale, title, head = '', body }: Page): string {
  const t = texts[locale];
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${title} · ${t.bank}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'">
<meta name="referrer" content="same-origin">${head}<style>${STYLE}</style></head>
<body><header><p class="bank"><span class="mark" aria-hidden="true"></span><strong>${t.bank}</strong></p>
<p class="test">${t.test}</p></header><main>${body}</main></body></html>`;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#16203a;--soft:#4d5a78;--paper:#f3f5fa;--card:#fff;--line:#8a93a8;--act:#1d4ed8;--on:#fff;--bad:#b3261e;--note:#fff4d6;--note-ink:#5c4300}
@media(prefers-color-scheme:dark){:root{--ink:#eef1f8;--soft:#b4bdd2;--paper:#0f1424;--card:#1a2136;--line:#6d7793;--act:#9db8ff;--on:#0f1424;--bad:#ffb4ab;--note:#3d3210;--note-ink:#ffe8a8}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:30rem;min-height:100dvh;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
.bank{display:flex;align-items:center;gap:.625rem;margin:0;padding:.5rem 0 1rem}
.mark{width:1.75rem;height:1.75rem;border-radius:.5rem;background:linear-gradient(135deg,var(--act) 50%,var(--soft) 50%)}
.test{margin:0 0 1rem;padding:.625rem .875rem;border-radius:.625rem;background:var(--note);color:var(--note-ink);font-size:.9375rem}
main{padding:1.5rem;border-radius:1rem;background:var(--card);box-shadow:0 1px 2px #0002,0 8px 32px #0001}
h1{margin:0 0 1rem;font-size:1.375rem;line-height:1.25}
dl{margin:0 0 1rem;display:grid;gap:.375rem}dl div{display:flex;justify-content:space-between;gap:1rem}
dt{color:var(--soft)}dd{margin:0;text-align:right;overflow-wrap:anywhere}.price{font-weight:700;font-variant-numeric:tabular-nums}
.hint{color:var(--soft)}.hint strong{color:var(--ink);font-size:1.125rem;letter-spacing:.08em}
label{display:block;margin-bottom:.375rem;font-weight:600}.error{margin:0 0 .375rem;color:var(--bad)}
input{width:100%;min-height:3rem;padding:.5rem .875rem;border:1.5px solid var(--line);border-radius:.625rem;background:transparent;color:inherit;font:inherit;font-size:1.25rem;letter-spacing:.12em}
input[aria-invalid]{border-color:var(--bad)}
button,.button{display:block;width:100%;min-height:3rem;margin-top:.875rem;padding:.75rem;border:0;border-radius:.625rem;background:var(--act);color:var(--on);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.quiet{background:transparent;color:var(--ink);box-shadow:inset 0 0 0 1.5px var(--line)}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}`;

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
