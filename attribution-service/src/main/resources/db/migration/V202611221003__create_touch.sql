-- Clicks and views. (txid, seq) is the order in which the attribution reads them, see ChangeFeed.
-- No foreign key to link: every click would lock the link's row.
create table touch (
  brand text not null,
  id uuid not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  link_id uuid not null,
  kind text not null constraint ck_touch_kind check (kind in ('CLICK', 'VIEW')),
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  click_id text,
  ttclid text,
  email_sha256 text constraint ck_touch_email check (email_sha256 ~ '^[0-9a-f]{64}$'),
  referrer_host text,
  agent text not null,
  constraint pk_touch primary key (brand, id, occurred_at)
) partition by range (occurred_at);
create table touch_default partition of touch default;
create index ix_touch_arrival on touch (brand, txid, seq);
select isolate_by_brand('touch', 'select, insert');

-- Stores a click and returns where it leads, null when no link has the slug: one statement, which is a
-- transaction of its own, for there is one per visitor.
create function record_click(of_slug text, id uuid, clicked_at timestamptz, click_id text, ttclid text,
                             referrer_host text, agent text) returns text
  language sql security definer set search_path = public, pg_temp as $$
  with target as (
    select l.brand, l.id, l.landing_url from link l where l.slug = of_slug),
  stored as (
    insert into touch (brand, id, link_id, kind, occurred_at, received_at, click_id, ttclid,
                       referrer_host, agent)
    select t.brand, record_click.id, t.id, 'CLICK', clicked_at, clicked_at,
           record_click.click_id, record_click.ttclid, record_click.referrer_host, record_click.agent
      from target t)
  select landing_url from target
$$;
revoke all on function record_click(text, uuid, timestamptz, text, text, text, text) from public;
grant execute on function record_click(text, uuid, timestamptz, text, text, text, text) to ${app};

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
