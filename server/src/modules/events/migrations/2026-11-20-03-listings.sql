-- The public list, made for a million dates: what is over leaves most indexes.
drop index events.listings_by_date, events.listings_by_popularity, events.listings_near, events.listings_search,
  events.listings_words, events.listings_town, events.listings_category, events.listings_organization,
  events.listings_free_food, events.listings_free;

alter table events.listings
  -- swept shortly after its end; says nothing as long as it is false
  add column over boolean not null default false,
  -- exhibitions and the like: what is over within its day is found by its start alone
  add column long boolean not null generated always as (last_day > first_day) stored,
  drop column words;
update events.listings set over = true where over_at < now();

-- Should a row be too long for its page, its line is the first to leave it, as it is: it is read by those that are shown.
alter table events.listings alter column card set storage external;

create index listings_by_start on events.listings (starts_at, date_id);
create index listings_organization on events.listings (organization_id, starts_at, date_id);
create index listings_coming on events.listings (starts_at, date_id) where not over;
create index listings_long on events.listings (starts_at, date_id) where long and not over;
create index listings_category on events.listings (category, starts_at, date_id) where not over;
create index listings_kind on events.listings (kind, starts_at, date_id) where not over;
create index listings_town on events.listings (town, starts_at, date_id) where not over;
create index listings_free on events.listings (starts_at, date_id) where from_price = 0 and not over;
create index listings_free_food on events.listings (starts_at, date_id) where free_food and not over;
create index listings_online on events.listings (starts_at, date_id) where online and not over;
create index listings_popular on events.listings (popularity desc, date_id desc) where not over;
create index listings_where on events.listings (lat, lng) where not over;
create index listings_near on events.listings using gist (point) where not over;
create index listings_labels on events.listings using gin (labels) where not over;
create index listings_search on events.listings using gin (search) where not over;

-- Every word of the titles and places that were ever listed: a word typed wrong is looked for here, not in a million lines.
create table events.vocabulary (word text primary key);
create index vocabulary_like on events.vocabulary using gin (word gin_trgm_ops);
insert into events.vocabulary
select distinct word
from events.events e, regexp_split_to_table(kit.plain(e.title || ' ' || e.summary), '[^[:alnum:]]+') as word
where e.status = 'published' and length(word) between 3 and 40;

-- What somebody looks for: each unit is a word with its other spellings (`manuche|manouche`), a quoted phrase, or one of
-- these that must not be there (`-rock`). Words that say nothing in a language ask for nothing.
create function events.asked(config regconfig, units text[]) returns tsquery language plpgsql immutable as $$
declare
  asked tsquery := '';
  unit text;
  spelling text;
  part tsquery;
begin
  foreach unit in array units loop
    part := '';
    foreach spelling in array string_to_array(ltrim(unit, '-'), '|') loop
      part := part || websearch_to_tsquery(config, spelling);
    end loop;
    if numnode(part) > 0 then
      asked := asked && case when starts_with(unit, '-') then !!part else part end;
    end if;
  end loop;
  return asked;
end $$;

-- Addresses for search engines, latest change first.
create index events_of_sitemap on events.events (updated_at desc, id desc)
  where status in ('published', 'cancelled') and visibility = 'public';
