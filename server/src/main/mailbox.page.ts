import type { KeptMail } from '#kit/mail/mails';
import type { KeptText } from '#kit/sms/texts';

/** The mailbox as a page: everything sent, newest first, each letter in a frame of its own. */
export function mailboxPage(mails: readonly KeptMail[], texts: readonly KeptText[]): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>Boîte aux lettres de développement</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>Boîte aux lettres</h1><p>Développement seulement : aucun serveur SMTP n’est réglé, rien n’a quitté cette machine. <span lang="en">Development only: nothing has left this machine.</span></p></header>
<main>
<section aria-labelledby="mails"><h2 id="mails">E-mails <span class="count">${mails.length}</span></h2>${mails.length === 0 ? EMPTY : mails.map(mailCard).join('')}</section>
<section aria-labelledby="texts"><h2 id="texts">SMS <span class="count">${texts.length}</span></h2>${texts.length === 0 ? EMPTY : texts.map(textCard).join('')}</section>
</main>
</body>
</html>`;
}

const EMPTY = '<p class="empty">Rien pour l’instant. <span lang="en">Nothing yet.</span></p>';

function mailCard(mail: KeptMail): string {
  const files = mail.attachments
    .map((file, index) => `<a href="/dev/mailbox/${mail.id}/${index}">${escape(file.filename)}</a>`)
    .join(' ');
  return `<details><summary><time>${stamp(mail.created_at)}</time> <b>${escape(mail.subject)}</b> <span>${escape(mail.recipient)}</span></summary>
<p class="files">${files} <a href="/dev/mailbox/${mail.id}">Ouvrir seul</a></p>
<iframe title="${escape(mail.subject)}" loading="lazy" sandbox="allow-popups allow-top-navigation-by-user-activation" src="/dev/mailbox/${mail.id}"></iframe></details>`;
}

function textCard(text: KeptText): string {
  return `<article><p><time>${stamp(text.created_at)}</time> <span>${escape(text.recipient)}</span></p><p>${escape(text.body)}</p></article>`;
}

function stamp(at: Date): string {
  return at.toISOString().slice(0, 19).replace('T', ' ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const STYLE = `:root{color-scheme:light dark;--line:light-dark(#e5e3ee,#2e2a40);--soft:light-dark(#4b4860,#c4c0d6)}
body{font:16px/1.5 system-ui,sans-serif;max-width:900px;margin:0 auto;padding:24px 16px}h1{margin:0}header p,.empty{color:var(--soft)}
summary,article{padding:12px 0;border-top:1px solid var(--line);cursor:pointer;overflow-wrap:anywhere}article{cursor:auto}time{font-variant-numeric:tabular-nums;color:var(--soft)}
summary span{color:var(--soft)}iframe{width:100%;height:70vh;border:1px solid var(--line);border-radius:8px;background:#fff}.count{color:var(--soft);font-weight:400}`;
