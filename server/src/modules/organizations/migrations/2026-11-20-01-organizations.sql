create table organizations.organizations (
  id uuid primary key,
  handle text not null unique check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(handle) between 3 and 40),
  name text not null check (length(name) between 1 and 120),
  bio text check (length(bio) between 1 and 4000),
  city text check (length(city) between 1 and 120),
  trade text not null,
  skills text[] not null default '{}' check (cardinality(skills) <= 20),
  -- [{ label, url }]
  links jsonb not null default '[]' check (jsonb_typeof(links) = 'array'),
  logo_id uuid unique,
  cover_id uuid unique,
  contact_email text check (length(contact_email) between 3 and 254),
  contact_phone text check (length(contact_phone) between 1 and 40),
  legal_name text not null check (length(legal_name) between 1 and 160),
  legal_address text check (length(legal_address) between 1 and 400),
  legal_registration text check (length(legal_registration) between 1 and 60),
  legal_vat_number text check (legal_vat_number ~ '^[A-Z]{2}[A-Z0-9]{2,13}$'),
  created_at timestamptz not null default now(),
  suspended_at timestamptz,
  suspension_reason text check (length(suspension_reason) between 1 and 500),
  check ((suspended_at is null) = (suspension_reason is null))
);
create index organizations_name on organizations.organizations (kit.plain(name), id);

create function organizations.words(name text, bio text, skills text[], handle text, legal_name text) returns text
  language sql immutable parallel safe
  as $$ select kit.plain(concat_ws(' ', name, handle, legal_name, array_to_string(skills, ' '), bio)) $$;
create index organizations_search on organizations.organizations
  using gin (organizations.words(name, bio, skills, handle, legal_name) public.gin_trgm_ops);

create function organizations.plain_skills(skills text[]) returns text[] language sql immutable parallel safe
  as $$ select coalesce(array_agg(kit.plain(skill)), '{}') from unnest(skills) as skill $$;
create index organizations_skills on organizations.organizations using gin (organizations.plain_skills(skills));

-- Handles once used: links that people have keep working, and nobody else gets them.
create table organizations.former_handles (
  handle text primary key,
  organization_id uuid not null references organizations.organizations,
  left_at timestamptz not null default now()
);

create table organizations.members (
  organization_id uuid not null references organizations.organizations,
  member_id uuid not null,
  role text not null check (role in ('owner', 'manager', 'operator')),
  joined_at timestamptz not null default now(),
  primary key (organization_id, member_id)
);
create index members_member on organizations.members (member_id);

-- An organization never loses its last owner, whichever way two people go at the same moment.
create function organizations.keep_an_owner() returns trigger language plpgsql as $$
begin
  if old.role = 'owner' and not exists (
    select from organizations.members where organization_id = old.organization_id and role = 'owner'
  ) then
    raise exception 'organization % would have no owner', old.organization_id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger keep_an_owner after update or delete on organizations.members
  deferrable initially deferred for each row execute function organizations.keep_an_owner();

create table organizations.invitations (
  id uuid primary key,
  organization_id uuid not null references organizations.organizations,
  email public.citext not null check (length(email) between 3 and 254),
  role text not null check (role in ('owner', 'manager', 'operator')),
  token_hash bytea not null unique check (length(token_hash) = 32),
  invited_by uuid not null,
  letters int not null default 1 check (letters between 1 and 10),
  created_at timestamptz not null default now(),
  sent_at timestamptz not null default now(),
  expires_at timestamptz not null,
  answer text check (answer in ('accepted', 'declined', 'revoked')),
  answered_at timestamptz,
  accepted_by uuid,
  check ((answer is null) = (answered_at is null)),
  check ((answer is not distinct from 'accepted') = (accepted_by is not null))
);
create unique index invitations_open on organizations.invitations (organization_id, email) where answer is null;
create index invitations_sent on organizations.invitations (organization_id, id desc);
