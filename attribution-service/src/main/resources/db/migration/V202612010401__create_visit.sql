-- What visitors did on pages, as the pixel told it: of this, and of nothing else, visits are made. tag
-- stands for the campaign and the click that a page's address names.
create table visit_hit (
  brand text not null,
  source_id uuid not null,
  visitor text not null,
  at timestamptz not null,
  id uuid not null,
  page boolean not null,
  landing_page text,
  referrer_domain text,
  referrer_host text,
  app text,
  utm_source text,
  utm_medium text,
  utm_campaign text,
  utm_content text,
  utm_term text,
  click_ids text[] not null,
  tag text,
  visitor_class text not null
    constraint ck_visit_hit_class check (visitor_class in ('PERSON', 'PREVIEW', 'BOT', 'AI_AGENT')),
  -- From where its page was come to, as facts that channels are read off.
  origin_id uuid not null,
  -- Whether these say nothing but that somebody was there before.
  goes_on boolean not null default false,
  constraint pk_visit_hit primary key (brand, source_id, visitor, at, id)
) partition by range (at);
create table visit_hit_default partition of visit_hit default;
select isolate_by_brand('visit_hit', 'select, insert');
select not_audited('traffic', 'visit_hit');

-- Made anew whenever something is told that belongs to them. Visits of one visitor without half an hour
-- of silence between them are a stretch; stretch_at is its beginning.
create table visit (
  brand text not null,
  id uuid not null,
  source_id uuid not null,
  visitor text not null,
  stretch_at timestamptz not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  day date not null,
  pages int not null,
  events int not null,
  seconds int not null,
  landing_page text,
  referrer_domain text,
  referrer_host text,
  app text,
  utm_source text,
  utm_medium text,
  utm_campaign text,
  utm_content text,
  utm_term text,
  click_ids text[] not null,
  visitor_class text not null,
  -- Null of all that a busy visitor did. Of a visit that goes on, this and the facts are those of the visit
  -- before it in the day; goes_on is true where there is none.
  origin_id uuid,
  goes_on boolean not null default false,
  constraint pk_visit primary key (brand, id, started_at)
) partition by range (started_at);
create table visit_default partition of visit default;
create index ix_visit_visitor on visit (brand, source_id, visitor, started_at, id);
create index ix_visit_started on visit (brand, started_at desc, id desc);
select isolate_by_brand('visit', 'select, insert, update, delete');
select not_audited('traffic', 'visit');

-- That a visit of a person is there, came from elsewhere than was thought, or is not there any more: its id
-- is that of the event that began it, and what is true of it now stands in the table of visits.
create table visit_change (
  brand text not null,
  visit_id uuid not null,
  started_at timestamptz not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity
) partition by range (started_at);
create table visit_change_default partition of visit_change default;
create index ix_visit_change_arrival on visit_change (brand, txid, seq);
select isolate_by_brand('visit_change', 'select, insert');
select not_audited('traffic', 'visit_change');
create view input.visits as select brand, txid, seq from visit_change;
insert into input.readers values ('attribution', 'visits');

create function traffic_origin(source text, medium text, campaign text, content text, term text,
    click_ids text, host text, app text, landing text, goes_on boolean) returns uuid
  language sql immutable as $$
  select md5(quote_nullable(source) || ',' || quote_nullable(medium) || ',' || quote_nullable(campaign) || ','
    || quote_nullable(content) || ',' || quote_nullable(term) || ',' || quote_literal(click_ids) || ','
    || quote_nullable(host) || ',' || quote_nullable(app) || ',' || quote_nullable(landing)
    || case when goes_on then ',on' else '' end)::uuid
$$;

-- People's visits of a day of the brand by where they came from and landed, kept absolute so that a
-- repeated change does no harm.
create table traffic_count (
  brand text not null,
  id uuid not null constraint pk_traffic_count primary key,
  day date not null,
  utm_source text,
  utm_medium text,
  utm_campaign text,
  utm_content text,
  utm_term text,
  -- Their names, apart by spaces.
  click_ids text not null,
  referrer_domain text,
  referrer_host text,
  app text,
  landing_page text,
  -- Whether all that is known is that somebody was there before.
  goes_on boolean not null,
  visits bigint not null,
  page_views bigint not null,
  bounces bigint not null,
  seconds bigint not null,
  version bigint not null,
  -- Tags are as long as visitors make them; an entry of an index is not.
  origin uuid not null generated always as (traffic_origin(
    utm_source, utm_medium, utm_campaign, utm_content, utm_term, click_ids, referrer_host, app,
    landing_page, goes_on)) stored,
  constraint uq_traffic_count unique (brand, day, origin)
);
select isolate_by_brand('traffic_count', 'select, insert, update');
select not_audited('traffic', 'traffic_count');

insert into input.readers values ('visits', 'events');

-- Visits of a shopper who is erased become those of somebody of whom nothing else is known; what was
-- counted stays. As in V202611221009: only while the brand has an erasure of a shopper under way.
create function erase_shopper_visits(visitors text[]) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  erased bigint;
begin
  with renamed as materialized (
    select v as visitor, 'erased-' || gen_random_uuid() as word from unnest(visitors) v),
  hits as (
    update visit_hit h set visitor = r.word from renamed r
     where h.brand = current_setting('hookline.brand', true) and h.visitor = r.visitor
       and erasure_under_way(null)
    returning 1),
  due as (
    update visit_due d set visitor = r.word from renamed r
     where d.brand = current_setting('hookline.brand', true) and d.visitor = r.visitor
       and erasure_under_way(null)
    returning 1),
  made as (
    update visit v set visitor = r.word from renamed r
     where v.brand = current_setting('hookline.brand', true) and v.visitor = r.visitor
       and erasure_under_way(null)
    returning 1)
  select count(*) into erased from made;
  return erased;
end $$;
revoke all on function erase_shopper_visits(text[]) from public;
grant execute on function erase_shopper_visits(text[]) to ${app};
