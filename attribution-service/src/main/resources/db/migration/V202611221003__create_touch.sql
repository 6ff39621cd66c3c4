-- Clicks and views. (txid, seq) is the order in which the attribution reads them, see ChangeFeed.
-- No foreign key to link: every click would lock the link's row.
create table touch (
  brand text not null,
  id uuid not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  link_id uuid not null,
  -- What the link was then: where it stood, and whether it is a creator's. It may be changed.
  link_kind text not null,
  of_creator boolean not null,
  kind text not null constraint ck_touch_kind check (kind in ('CLICK', 'VIEW', 'ENGAGED_VIEW')),
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  click_id text,
  ttclid text,
  email_sha256 text constraint ck_touch_email check (email_sha256 ~ '^[0-9a-f]{64}$'),
  referrer_host text,
  agent text not null,
  -- With which the visit reached the landing page: the link's then, or what the visit brought along. Of an
  -- imported touch the link's when it was imported.
  utm_source text,
  utm_medium text,
  utm_campaign text,
  utm_content text,
  utm_term text,
  utm_id text,
  -- Which networks' click ids came along: gclid, fbclid, ttclid.
  click_kinds text[],
  constraint pk_touch primary key (brand, id, occurred_at)
) partition by range (occurred_at);
create table touch_default partition of touch default;
create index ix_touch_arrival on touch (brand, txid, seq);
select isolate_by_brand('touch', 'select, insert');

-- What was imported, by the other system's id: an import that is sent twice counts once.
create table touch_import (
  brand text not null,
  external_id text not null,
  touch_id uuid not null,
  imported_at timestamptz not null,
  constraint pk_touch_import primary key (brand, external_id)
);
select isolate_by_brand('touch_import', 'select, insert');

-- Clicks of a link on a day of the brand, kept absolute so that a repeated change does no harm.
create table click_count (
  brand text not null,
  link_id uuid not null constraint fk_click_count_link references link,
  day date not null,
  clicks bigint not null,
  version bigint not null,
  constraint pk_click_count primary key (brand, link_id, day)
);
select isolate_by_brand('click_count', 'select, insert, update');
