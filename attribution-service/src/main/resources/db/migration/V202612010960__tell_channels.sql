-- What sister services were told of the channel by which a combination of facts came: of this, and of
-- nothing else, it follows whom to tell again. Classified by the rules of rules_version; 0 is to be
-- classified, for the first time or because the cost of an ad may tell its kind.
create table origin_channel (
  brand text not null,
  origin_id uuid not null,
  channel text,
  ad_kind text,
  rules_version bigint not null,
  version bigint not null,
  constraint pk_origin_channel primary key (brand, origin_id)
);
create index ix_origin_channel_rules on origin_channel (brand, rules_version, origin_id);
select isolate_by_brand('origin_channel', 'select, insert, update');
select not_audited('computed from origins by rules, which are audited', 'origin_channel');

-- Who keeps origins knows nothing of channels.
create function mark_new_origins(of_brand text, ids uuid[]) returns void
  language sql set search_path = public, pg_temp as $$
  insert into origin_channel (brand, origin_id, rules_version, version)
  select of_brand, n.id, 0, 0 from unnest(ids) as n(id)
$$;
revoke all on function mark_new_origins(text, uuid[]) from public;
grant execute on function mark_new_origins(text, uuid[]) to ${app};

-- By which facts the visits of a count came.
create table traffic_origin (
  brand text not null,
  traffic_id uuid not null,
  origin_id uuid not null,
  constraint pk_traffic_origin primary key (brand, traffic_id)
);
select isolate_by_brand('traffic_origin', 'select, insert');
select not_audited('computed from traffic', 'traffic_origin');

-- Tags that may be the ids of ads.
create index ix_origin_content on origin (brand, (facts ->> 'content'))
  where facts ->> 'content' ~ '^[0-9]{10,25}$';
create index ix_origin_term on origin (brand, (facts ->> 'term'))
  where facts ->> 'term' ~ '^[0-9]{10,25}$';
create index ix_origin_campaign on origin (brand, (facts ->> 'campaign'))
  where facts ->> 'campaign' ~ '^[0-9]{10,25}$';

-- Brands with origins that were not classified by the rules that hold.
create function brands_with_stale_origins() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.brand
    from channel_rules r
   cross join lateral (
     select from origin_channel c
      where c.brand = r.brand and c.rules_version < r.version
      limit 1) stale
$$;
revoke all on function brands_with_stale_origins() from public;
grant execute on function brands_with_stale_origins() to ${app};
