-- What tools told of a day of the site's traffic: of all of it, of a channel, a source, a query. The same
-- figures told again are the same row; other figures are another row, as tools restate days for a while.
create table traffic_reading (
  brand text not null,
  fact_id uuid not null,
  at timestamptz not null,
  told text not null constraint ck_traffic_reading_told check (told ~ '^[0-9a-f]{64}$'),
  sessions bigint,
  users bigint,
  clicks bigint,
  impressions bigint,
  position numeric(9, 4),
  first_collected_at timestamptz not null,
  collected_at timestamptz not null,
  constraint pk_traffic_reading primary key (fact_id, at, told)
) partition by range (at);
create table traffic_reading_default partition of traffic_reading default;
select isolate_by_brand('traffic_reading', 'select, insert, update');

-- What counts of it: what was collected last. The id comes of the brand, the day and what it is of.
create table traffic_fact (
  id uuid not null,
  brand text not null,
  at timestamptz not null,
  day date not null,
  tool text not null constraint ck_traffic_fact_tool check (tool in ('GA4', 'SEARCH_CONSOLE')),
  property text not null,
  segment text not null
    constraint ck_traffic_fact_segment check (segment in ('ALL', 'CHANNEL', 'SOURCE', 'QUERY', 'BRANDED')),
  name text not null,
  -- The name's letters and digits, in small.
  compared text not null,
  sessions bigint constraint ck_traffic_fact_sessions check (sessions >= 0),
  users bigint constraint ck_traffic_fact_users check (users >= 0),
  clicks bigint constraint ck_traffic_fact_clicks check (clicks >= 0),
  impressions bigint constraint ck_traffic_fact_impressions check (impressions >= 0),
  position numeric(9, 4),
  collected_at timestamptz not null,
  restated boolean not null,
  constraint pk_traffic_fact primary key (id, at)
) partition by range (at);
create table traffic_fact_default partition of traffic_fact default;
create index ix_traffic_fact_day on traffic_fact (brand, at, segment);
select isolate_by_brand('traffic_fact', 'select, insert, update');

-- A day in one row, worked out of its facts and of the brand's own words; told on when it changes.
create table web_traffic_day (
  id uuid not null,
  brand text not null,
  at timestamptz not null,
  day date not null,
  sessions bigint,
  users bigint,
  direct_sessions bigint,
  organic_search_sessions bigint,
  tiktok_sessions bigint,
  search_clicks bigint,
  search_impressions bigint,
  branded_clicks bigint,
  branded_impressions bigint,
  restated boolean not null,
  collected_at timestamptz not null,
  version bigint not null,
  constraint pk_web_traffic_day primary key (id, at)
) partition by range (at);
create table web_traffic_day_default partition of web_traffic_day default;
create index ix_web_traffic_day_brand on web_traffic_day (brand, at desc, id desc);
select isolate_by_brand('web_traffic_day', 'select, insert, update');
select not_audited('measurements; each says when it was taken',
  'traffic_reading', 'traffic_fact', 'web_traffic_day');

-- By which a search is one for the brand.
create table search_words (
  brand text not null constraint pk_search_words primary key,
  words text[] not null,
  compared text[] not null,
  version bigint not null,
  changed_at timestamptz not null
);
select isolate_by_brand('search_words', 'select, insert, update');
select audit_table('search_words', 'search-words', key => 'brand');
