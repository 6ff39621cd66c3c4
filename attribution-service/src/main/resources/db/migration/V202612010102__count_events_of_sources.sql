-- What came of each source by day and event, counted once behind the writers: no figure of a source reads
-- its events. Days are the brand's. Names that are not TikTok's are one.
create table source_day (
  brand text not null,
  source_id uuid not null,
  day date not null,
  event text not null,
  accepted bigint not null,
  tests bigint not null,
  late bigint not null,
  duplicates bigint not null,
  pixel bigint not null,
  server bigint not null,
  offline bigint not null,
  merged_by_pixel bigint not null,
  merged_by_server bigint not null,
  with_id bigint not null,
  with_value bigint not null,
  with_contents bigint not null,
  with_email bigint not null,
  with_phone bigint not null,
  with_external_id bigint not null,
  with_ttclid bigint not null,
  with_ttp bigint not null,
  with_click bigint not null,
  with_ip bigint not null,
  with_user_agent bigint not null,
  -- The least seconds from an event's own time to its receipt: below 0, its clock is ahead.
  least_lag double precision,
  last_at timestamptz not null,
  constraint pk_source_day primary key (brand, source_id, day, event)
);
select isolate_by_brand('source_day', 'select, insert, update');
select share_by_asset('source_day', '{"EVENT_SOURCE": "source_id"}');

create table source_day_refusal (
  brand text not null,
  source_id uuid not null,
  day date not null,
  reason text not null,
  field text not null,
  refused bigint not null,
  constraint pk_source_day_refusal primary key (brand, source_id, day, reason, field)
);
select isolate_by_brand('source_day_refusal', 'select, insert, update');
select share_by_asset('source_day_refusal', '{"EVENT_SOURCE": "source_id"}');

-- How far each of the tables was counted. The row's lock makes the counting of a brand serial.
create table source_day_position (
  brand text not null,
  input text not null,
  txid xid8 not null,
  seq bigint not null,
  constraint pk_source_day_position primary key (brand, input)
);
select isolate_by_brand('source_day_position', 'select, insert, update');
select not_audited('counted of events', 'source_day', 'source_day_refusal', 'source_day_position');

create function brands_with_uncounted_events() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug
    from brand b
   cross join pg_snapshot_xmin(pg_current_snapshot()) as settled
    left join source_day_position e on e.brand = b.slug and e.input = 'events'
    left join source_day_position r on r.brand = b.slug and r.input = 'receipts'
    left join source_day_position f on f.brand = b.slug and f.input = 'refusals'
   where exists (select from event t
                  where t.brand = b.slug and t.txid < settled
                    and (t.txid, t.seq) > (coalesce(e.txid, '0'::xid8), coalesce(e.seq, 0)))
      or exists (select from receipt t
                  where t.brand = b.slug and t.txid < settled
                    and (t.txid, t.seq) > (coalesce(r.txid, '0'::xid8), coalesce(r.seq, 0)))
      or exists (select from refused_event t
                  where t.brand = b.slug and t.txid < settled
                    and (t.txid, t.seq) > (coalesce(f.txid, '0'::xid8), coalesce(f.seq, 0)))
$$;
revoke all on function brands_with_uncounted_events() from public;
grant execute on function brands_with_uncounted_events() to ${app};
