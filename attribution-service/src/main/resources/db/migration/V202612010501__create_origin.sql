-- What the events of an order tell of the visit in which it was placed, as far as it counts: a visit that
-- says where it came from before one that does not, then that of the earliest instant by a clock of this
-- century, then of the source that was connected first. So the same stays in whatever order they arrive.
create table conversion_visit (
  brand text not null,
  conversion_id uuid not null,
  rank int not null,
  reported_at timestamptz not null,
  source_id uuid not null,
  visit jsonb not null,
  constraint pk_conversion_visit primary key (brand, conversion_id)
);
select isolate_by_brand('conversion_visit', 'select, insert, update');

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
