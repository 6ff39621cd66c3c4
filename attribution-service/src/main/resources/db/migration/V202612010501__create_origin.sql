-- What each event of an order tells of the visit in which it was placed. Which of them count is chosen when
-- they are read, by what they say alone: so the same do in whatever order they arrive.
create table conversion_visit (
  brand text not null,
  conversion_id uuid not null,
  event_id uuid not null,
  by_page boolean not null,
  -- How much it tells.
  rank int not null,
  reported_at timestamptz not null,
  source_id uuid not null,
  -- By which word visits know the browser of a page; null for none.
  visitor text,
  visit jsonb not null,
  -- The visit in which the order was placed by this page's word, when that began, and from where it came, null
  -- where it is no person's; all null while no visit is known.
  visit_id uuid,
  visit_at timestamptz,
  origin_id uuid,
  constraint pk_conversion_visit primary key (brand, conversion_id, event_id)
);
create index ix_conversion_visit_visitor on conversion_visit (brand, visitor, source_id, reported_at)
  where visitor is not null;
create index ix_conversion_visit_visit on conversion_visit (brand, visit_id) where visit_id is not null;
select isolate_by_brand('conversion_visit', 'select, insert, update');

-- From which browser orders of a shopper came who is erased; from where they came stays. As in V202611221009:
-- only while the brand has an erasure of a shopper under way.
create function erase_shopper_order_visits(visitors text[]) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with erased as (
    update conversion_visit o set visitor = null
     where o.brand = current_setting('hookline.brand', true) and o.visitor = any(visitors)
       and erasure_under_way(null)
    returning 1)
  select count(*) from erased
$$;
revoke all on function erase_shopper_order_visits(text[]) from public;
grant execute on function erase_shopper_order_visits(text[]) to ${app};

-- Each combination of facts by which orders came, once: they are few beside the orders, so that channels by
-- any version of the rules are worked out of them. The id is of the facts.
create table origin (
  brand text not null,
  id uuid not null,
  facts jsonb not null,
  constraint pk_origin primary key (brand, id)
);
select isolate_by_brand('origin', 'select, insert');

-- The instant is the order's, so that a period is read from one index.
create table conversion_origin (
  brand text not null,
  conversion_id uuid not null,
  occurred_at timestamptz not null,
  origin_id uuid not null,
  version bigint not null,
  constraint pk_conversion_origin primary key (brand, conversion_id),
  constraint fk_conversion_origin_origin foreign key (brand, origin_id) references origin (brand, id)
);
create index ix_conversion_origin_occurred on conversion_origin (brand, occurred_at desc)
  include (conversion_id, origin_id);
select isolate_by_brand('conversion_origin', 'select, insert, update');

-- Touches of links on a day of the brand by where they came from: as many rows as there are combinations,
-- however many touches. What the link said then is a fact of the combination.
create table touch_count (
  brand text not null,
  day date not null,
  link_id uuid not null,
  origin_id uuid not null,
  clicks bigint not null,
  views bigint not null,
  constraint pk_touch_count primary key (brand, day, link_id, origin_id)
);
select isolate_by_brand('touch_count', 'select, insert, update');

-- A tag may name an ad by its id.
create index ix_ad_day_ad on ad_day (brand, ad_id, at desc) where ad_id is not null;

select not_audited('computed from events, by versions', 'conversion_visit', 'origin', 'conversion_origin',
  'touch_count');
