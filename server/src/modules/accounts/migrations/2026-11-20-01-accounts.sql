-- Everybody here has confirmed their address: an account begins when the link in the letter is followed.
create table accounts.members (
  id uuid primary key,
  name text not null check (length(name) between 1 and 80),
  email public.citext not null unique check (length(email) between 3 and 254),
  -- null for somebody who only signs in through a provider
  password_hash text,
  role text not null default 'member' check (role in ('member', 'moderator', 'admin')),
  locale text not null check (locale in ('fr', 'en')),
  bio text check (length(bio) between 1 and 1000),
  city text check (length(city) between 1 and 120),
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  picture_id uuid unique,
  wants_email boolean not null default true,
  wants_sms boolean not null default false,
  wants_in_app boolean not null default true,
  registered_at timestamptz not null default now(),
  last_seen_at timestamptz,
  suspended_at timestamptz,
  suspension_reason text check (length(suspension_reason) between 1 and 500),
  check ((suspended_at is null) = (suspension_reason is null)),
  check (not wants_sms or phone is not null)
);
create index members_search on accounts.members using gin (kit.plain(name || ' ' || email::text) public.gin_trgm_ops);
create index members_staff on accounts.members (role) where role <> 'member';

-- Sign-ups that wait for the link in their letter. Several may wait for one address: only the one whose link is followed,
-- by somebody who knows its password or sits at its browser, becomes an account.
create table accounts.registrations (
  id uuid primary key,
  email public.citext not null check (length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 80),
  password_hash text not null,
  locale text not null check (locale in ('fr', 'en')),
  next text,
  token_hash bytea not null unique check (length(token_hash) = 32),
  browser_hash bytea not null check (length(browser_hash) = 32),
  letters int not null default 1 check (letters between 1 and 5),
  sent_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index registrations_email on accounts.registrations (email, created_at desc);

-- Links in letters to members: one alive of each purpose, used once.
create table accounts.links (
  id uuid primary key,
  member_id uuid not null references accounts.members,
  purpose text not null check (purpose in ('password', 'email')),
  token_hash bytea not null unique check (length(token_hash) = 32),
  -- the address that is being confirmed
  email public.citext check (length(email) between 3 and 254),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  unique (member_id, purpose),
  check ((purpose = 'email') = (email is not null))
);

create table accounts.identities (
  provider text not null,
  subject text not null,
  member_id uuid not null references accounts.members,
  linked_at timestamptz not null default now(),
  primary key (provider, subject),
  unique (member_id, provider)
);

-- One sign-in and the family of refresh tokens that came from it.
create table accounts.sessions (
  id uuid primary key,
  member_id uuid not null references accounts.members,
  method text not null check (method in ('password', 'confirmation', 'reset', 'oidc')),
  provider text,
  ip text not null,
  user_agent text not null,
  started_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- the youngest generation of refresh token that was presented, by which token, and when
  generation int not null default 0 check (generation >= 0),
  presented_hash bytea check (length(presented_hash) = 32),
  presented_at timestamptz,
  ended_at timestamptz,
  ended_why text check (ended_why in ('signed_out', 'ended', 'password', 'suspended', 'reuse')),
  check ((method = 'oidc') = (provider is not null)),
  check ((ended_at is null) = (ended_why is null)),
  check ((generation = 0) = (presented_hash is null)),
  check ((presented_hash is null) = (presented_at is null))
);
create index sessions_member on accounts.sessions (member_id, last_used_at desc) where ended_at is null;
create index sessions_expiry on accounts.sessions (expires_at);

create table accounts.refresh_tokens (
  hash bytea primary key check (length(hash) = 32),
  session_id uuid not null references accounts.sessions on delete cascade,
  generation int not null check (generation > 0),
  issued_at timestamptz not null default now()
);
create index refresh_tokens_session on accounts.refresh_tokens (session_id, generation);

create table accounts.sign_ins (
  id uuid primary key,
  -- null for an address without account: written all the same, so that both take as long
  member_id uuid references accounts.members,
  at timestamptz not null default now(),
  outcome text not null check (outcome in ('success', 'failure', 'suspended', 'reuse')),
  method text not null check (method in ('password', 'confirmation', 'reset', 'oidc', 'refresh')),
  provider text,
  ip text not null,
  user_agent text not null,
  check (member_id is not null or outcome = 'failure')
);
create index sign_ins_member on accounts.sign_ins (member_id, id desc);
create index sign_ins_at on accounts.sign_ins using brin (at);
