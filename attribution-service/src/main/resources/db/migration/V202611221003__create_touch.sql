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

-- Stores clicks and returns where each leads; one whose slug no link has is not among them. One
-- statement, which is a transaction of its own, for the visitors of a moment. Whose a click is comes
-- from its link alone: nobody can name another brand.
create function record_clicks(slugs text[], ids uuid[], instants timestamptz[], click_ids text[],
                              ttclids text[], referrer_hosts text[], agents text[])
  returns table (click uuid, landing_page text)
  language sql security definer set search_path = public, pg_temp as $$
  with target as materialized (
    select v.*, l.brand, l.id as link_id, l.landing_url
      from unnest(slugs, ids, instants, click_ids, ttclids, referrer_hosts, agents)
             as v(slug, id, clicked_at, click_id, ttclid, referrer_host, agent)
      join link l on l.slug = v.slug and l.door = ''),
  stored as (
    insert into touch (brand, id, link_id, kind, occurred_at, received_at, click_id, ttclid,
                       referrer_host, agent)
    select brand, id, link_id, 'CLICK', clicked_at, clicked_at, click_id, ttclid, referrer_host, agent
      from target)
  select id, landing_url from target
$$;
revoke all on function record_clicks(text[], uuid[], timestamptz[], text[], text[], text[], text[]) from public;
grant execute on function record_clicks(text[], uuid[], timestamptz[], text[], text[], text[], text[]) to ${app};

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
