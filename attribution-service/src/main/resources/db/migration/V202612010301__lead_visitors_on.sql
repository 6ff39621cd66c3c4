-- What a brand itself knows of visitors. A network is one of programs or of the brand's own people; what
-- comes from it is compared and not kept.
create table visitor_rule (
  id uuid not null constraint pk_visitor_rule primary key,
  brand text not null constraint fk_visitor_rule_brand references brand,
  kind text not null constraint ck_visitor_rule_kind check (kind in ('AGENT', 'NETWORK')),
  value text not null,
  visitor_class text not null constraint ck_visitor_rule_class
    check (visitor_class in ('PERSON', 'PREVIEW', 'BOT', 'AI_AGENT')),
  note text not null,
  withdrawn_at timestamptz,
  version bigint not null,
  created_at timestamptz not null
);
create index ix_visitor_rule_brand on visitor_rule (brand, id desc);
create unique index uq_visitor_rule_value on visitor_rule (brand, kind, lower(value))
  where withdrawn_at is null;
select isolate_by_brand('visitor_rule', 'select, insert, update');
select audit_table('visitor_rule', 'visitor-rules');

-- Visits of a link on a day of the brand that are no touches: of programs, and of whoever came while the
-- link was closed.
create table visit_count (
  brand text not null,
  link_id uuid not null constraint fk_visit_count_link references link,
  day date not null,
  visitor_class text not null constraint ck_visit_count_class
    check (visitor_class in ('PERSON', 'PREVIEW', 'BOT', 'AI_AGENT')),
  led boolean not null,
  visits bigint not null,
  constraint pk_visit_count primary key (brand, link_id, day, visitor_class, led)
);
create index ix_visit_count_day on visit_count (brand, day);
select isolate_by_brand('visit_count', 'select');
select not_audited('traffic, counted', 'visit_count');

-- How far each spool of visits has been stored, in the transaction that stored them.
create table click_spool (
  id uuid not null constraint pk_click_spool primary key,
  place bigint not null,
  stored_at timestamptz not null
);
select not_audited('the service''s own bookkeeping', 'click_spool');

-- A visitor knows only host and slug, not the brand, and rules of the brand decide what it is.
create function visitor_rules_of(of_brand text) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'value', value,
                                               'kindOfVisitor', visitor_class) order by id desc), '[]')
    from visitor_rule where brand = of_brand and withdrawn_at is null
$$;
revoke all on function visitor_rules_of(text) from public;

-- What visitors name. A slug that nobody has in capitals is looked for without them: people type it.
create function link_targets(hosts text[], slugs text[])
  returns table (host text, slug text, brand text, link_id uuid, kind text, of_creator boolean,
                 landing_url text, fallback_url text, valid_from timestamptz, valid_until timestamptz,
                 archived boolean, rules jsonb)
  language sql stable security definer set search_path = public, pg_temp as $$
  select v.host, v.slug, l.brand, l.id, l.kind, l.creator_id is not null, l.landing_url, l.fallback_url,
         l.valid_from, l.valid_until, l.archived_at is not null, visitor_rules_of(l.brand)
    from unnest(hosts, slugs) as v(host, slug)
    left join link_host h
      on v.host <> '' and h.host = v.host and h.verified_at is not null and h.retired_at is null
    cross join lateral (
      select * from link
       where link.slug in (v.slug, lower(v.slug))
         and link.door = case v.host when '' then '' else h.brand || '/' || v.host end
       order by link.slug = v.slug desc limit 1) l
$$;
revoke all on function link_targets(text[], text[]) from public;
grant execute on function link_targets(text[], text[]) to ${app};

-- Links that were changed since, the latest of them, the latest last.
create function recent_link_targets(since timestamptz, at_most int)
  returns table (host text, slug text, brand text, link_id uuid, kind text, of_creator boolean,
                 landing_url text, fallback_url text, valid_from timestamptz, valid_until timestamptz,
                 archived boolean, rules jsonb)
  language sql stable security definer set search_path = public, pg_temp as $$
  with latest as materialized (
    select * from link where updated_at > since order by updated_at desc limit at_most),
  of_brands as materialized (
    select b.brand, visitor_rules_of(b.brand) as rules from (select distinct brand from latest) b)
  select l.host, l.slug, l.brand, l.id, l.kind, l.creator_id is not null, l.landing_url, l.fallback_url,
         l.valid_from, l.valid_until, l.archived_at is not null, o.rules
    from latest l join of_brands o on o.brand = l.brand
   where l.host = '' or exists (select from link_host h
                                 where h.brand = l.brand and h.host = l.host
                                   and h.verified_at is not null and h.retired_at is null)
   order by l.updated_at
$$;
revoke all on function recent_link_targets(timestamptz, int) from public;
grant execute on function recent_link_targets(timestamptz, int) to ${app};

create function own_link_hosts() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select host from link_host where verified_at is not null and retired_at is null
$$;
revoke all on function own_link_hosts() from public;
grant execute on function own_link_hosts() to ${app};

create function place_in_spool(of_spool uuid) returns bigint
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(place), 0) from click_spool where id = of_spool
$$;
revoke all on function place_in_spool(uuid) from public;
grant execute on function place_in_spool(uuid) to ${app};

-- Stores the visits between two places of a spool, each once: what was stored already is passed over by
-- its place, and by the ids that touches were given at the door.
create function store_visits(
    of_spool uuid, from_place bigint, to_place bigint, brands text[], ids uuid[], links uuid[],
    link_kinds text[], of_creators boolean[], instants timestamptz[], classes text[], leds boolean[],
    click_ids text[], ttclids text[], referrer_hosts text[], agents text[], sources text[], media text[],
    campaigns text[], contents text[], terms text[], utm_ids text[], kinds text[])
  returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into click_spool as s (id, place, stored_at) values (of_spool, to_place, clock_timestamp())
  on conflict (id) do update set place = excluded.place, stored_at = excluded.stored_at
   where s.place <= from_place;
  if not found then
    return false;
  end if;
  insert into touch (brand, id, link_id, link_kind, of_creator, kind, occurred_at, received_at, click_id,
                     ttclid, referrer_host, agent, utm_source, utm_medium, utm_campaign, utm_content,
                     utm_term, utm_id, click_kinds)
  select v.brand, v.id, v.link_id, v.link_kind, v.of_creator, 'CLICK', v.at, v.at, v.click_id, v.ttclid,
         v.referrer_host, v.agent, v.source, v.medium, v.campaign, v.content, v.term, v.utm_id,
         string_to_array(v.kinds, ',')
    from unnest(brands, ids, links, link_kinds, of_creators, instants, classes, leds, click_ids, ttclids,
                referrer_hosts, agents, sources, media, campaigns, contents, terms, utm_ids, kinds)
           as v(brand, id, link_id, link_kind, of_creator, at, class, led, click_id, ttclid, referrer_host,
                agent, source, medium, campaign, content, term, utm_id, kinds)
   where v.class = 'PERSON' and v.led
  on conflict do nothing;
  insert into visit_count as c (brand, link_id, day, visitor_class, led, visits)
  select v.brand, v.link_id, (v.at at time zone b.time_zone)::date, v.class, v.led, count(*)
    from unnest(brands, links, instants, classes, leds) as v(brand, link_id, at, class, led)
    join brand b on b.slug = v.brand
   where not (v.class = 'PERSON' and v.led)
   group by 1, 2, 3, 4, 5
   order by 1, 2, 3, 4, 5
  on conflict (brand, link_id, day, visitor_class, led) do update
     set visits = c.visits + excluded.visits;
  return true;
end $$;
revoke all on function store_visits(uuid, bigint, bigint, text[], uuid[], uuid[], text[], boolean[],
  timestamptz[], text[], boolean[], text[], text[], text[], text[], text[], text[], text[], text[], text[],
  text[], text[])
  from public;
grant execute on function store_visits(uuid, bigint, bigint, text[], uuid[], uuid[], text[], boolean[],
  timestamptz[], text[], boolean[], text[], text[], text[], text[], text[], text[], text[], text[], text[],
  text[], text[])
  to ${app};
