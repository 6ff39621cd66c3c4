-- By which facts each conversion came. Only the latest is kept: by which channel an order came is what is
-- known of it now, also where figures are asked for as they were known earlier.
create table order_origin (
  brand text not null,
  conversion_id uuid not null,
  origin_id uuid not null,
  version bigint not null,
  constraint pk_order_origin primary key (brand, conversion_id)
);
select isolate_by_brand('order_origin', 'select, insert, update');
select share_where('order_origin', $$ conversion_id in (select shared_conversions()) $$);

-- Which channel the brand's rules make of a combination of facts, for all that came so, whenever it did. It
-- names no order, person or page.
create table origin_channel (
  brand text not null,
  id uuid not null,
  channel text not null,
  ad_kind text,
  rules_version bigint not null,
  version bigint not null,
  constraint pk_origin_channel primary key (brand, id)
);
select isolate_by_brand('origin_channel', 'select, insert, update');
select share_where('origin_channel', $$ (select has_grants()) $$);

-- People's visits of the site on a day, by where they came from and landed, as the pixel tells them. By which
-- facts they came is told apart, and may be told before: then nothing else is known.
create table traffic_day (
  brand text not null,
  day date not null,
  id uuid not null,
  origin_id uuid,
  source text,
  medium text,
  campaign text,
  referrer_domain text,
  landing_page text,
  visits bigint,
  page_views bigint,
  bounces bigint,
  seconds bigint,
  version bigint,
  recorded_at timestamptz,
  constraint pk_traffic_day primary key (brand, day, id)
) partition by range (day);
create table traffic_day_default partition of traffic_day default;
select isolate_by_brand('traffic_day', 'select, insert, update');

-- The site's traffic as other tools count it: sessions of GA4, searches of Search Console. Null is not told.
create table web_traffic_day (
  brand text not null,
  day date not null,
  id uuid not null,
  sessions bigint,
  users bigint,
  direct_sessions bigint,
  organic_search_sessions bigint,
  tiktok_sessions bigint,
  search_clicks bigint,
  search_impressions bigint,
  branded_clicks bigint,
  branded_impressions bigint,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_web_traffic_day primary key (brand, day, id)
);
select isolate_by_brand('web_traffic_day', 'select, insert, update');

-- What counts of the parts of ads' days by placement, as platforms tell them. They stand beside the days and
-- are never added to them. That of a campaign has those of its ad groups and ads in it, which is taken out
-- when figures are read. Amounts are in the brand's currency.
create table ad_placement_day (
  brand text not null,
  day date not null,
  id uuid not null,
  ad_day_id uuid not null,
  network text not null,
  level text not null,
  campaign text,
  ad_group text,
  ad text,
  placement text not null,
  spend numeric,
  impressions bigint,
  reach bigint,
  clicks bigint,
  video_views bigint,
  conversions bigint,
  conversion_value numeric,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_ad_placement_day primary key (brand, day, id)
);
select isolate_by_brand('ad_placement_day', 'select, insert, update');

select part_of_read_model('order_origin', 'origin_channel', 'traffic_day', 'web_traffic_day',
  'ad_placement_day');
