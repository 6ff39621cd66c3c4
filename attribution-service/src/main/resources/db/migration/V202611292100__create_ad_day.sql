-- What sources told of a day of an ad. The same figures told again are the same row, told later; other
-- figures are another row: platforms restate a day for weeks, and what it was before stays. Months are
-- cut by the day's midnight in UTC, whichever zone the ad account cuts its days in.
create table ad_day_reading (
  id uuid not null,
  brand text not null,
  ad_day_id uuid not null,
  at timestamptz not null,
  source text not null constraint ck_ad_day_reading_source check (source in ('API', 'IMPORT', 'MANUAL')),
  -- SHA-256 of the facts.
  told text not null constraint ck_ad_day_reading_told check (told ~ '^[0-9a-f]{64}$'),
  facts jsonb not null,
  first_collected_at timestamptz not null,
  collected_at timestamptz not null,
  recorded_at timestamptz not null,
  constraint pk_ad_day_reading primary key (ad_day_id, at, source, told),
  constraint ck_ad_day_reading_collected check (first_collected_at <= collected_at)
) partition by range (at);
create table ad_day_reading_default partition of ad_day_reading default;
select isolate_by_brand('ad_day_reading', 'select, insert, update');

-- What counts of a day of an ad, worked out of all that was told of it. The id comes of the brand, the
-- network, the platform's id and the day, so that it is the same in whatever order days arrive.
create table ad_day (
  id uuid not null,
  brand text not null,
  at timestamptz not null,
  day date not null,
  network text not null constraint ck_ad_day_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  level text not null constraint ck_ad_day_level check (level in ('CAMPAIGN', 'AD_GROUP', 'AD')),
  ad_kind text constraint ck_ad_day_ad_kind check (ad_kind in ('SPARK', 'IN_FEED', 'TOPVIEW', 'SEARCH',
    'SMART_PLUS', 'CATALOG', 'SHOP', 'HASHTAG_CHALLENGE', 'BRAND_TAKEOVER', 'LIVE', 'OTHER')),
  -- The zone in which the ad account cuts its days; null where nobody has said.
  day_zone text,
  -- The platform's ids are text: a number keeps no 19 digits.
  ad_account_id text,
  platform_campaign_id text,
  campaign_name text,
  ad_group_id text,
  ad_group_name text,
  ad_id text,
  ad_name text,
  -- The network's, of the post that is shown as the ad.
  platform_post_id text,
  -- Ours, of the sister services; the post and its creator as told, or else as the network's id names it.
  campaign_id uuid,
  post_id uuid,
  creator_id uuid,
  told_post_id uuid,
  told_creator_id uuid,
  spend numeric constraint ck_ad_day_spend check (spend between 0 and 1000000000000),
  spend_currency text,
  budget numeric constraint ck_ad_day_budget check (budget between 0 and 1000000000000),
  budget_currency text,
  conversion_value numeric
    constraint ck_ad_day_conversion_value check (conversion_value between 0 and 1000000000000),
  conversion_value_currency text,
  impressions bigint constraint ck_ad_day_impressions check (impressions between 0 and 100000000000),
  reach bigint constraint ck_ad_day_reach check (reach between 0 and 10000000000),
  frequency numeric constraint ck_ad_day_frequency check (frequency between 0 and 100000),
  clicks bigint constraint ck_ad_day_clicks check (clicks between 0 and 100000000000),
  video_views bigint constraint ck_ad_day_video_views check (video_views between 0 and 100000000000),
  conversions bigint constraint ck_ad_day_conversions check (conversions between 0 and 100000000000),
  -- What else was counted, by its name: AdDayCounters.
  counters jsonb,
  source text not null constraint ck_ad_day_source check (source in ('API', 'IMPORT', 'MANUAL')),
  collected_at timestamptz not null,
  restated boolean not null,
  -- False where the same money is told more finely: beside its ads a campaign's day is not added up.
  counts boolean not null,
  told text not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_ad_day primary key (id, at),
  constraint ck_ad_day_spend_currency check ((spend is null) = (spend_currency is null)),
  constraint ck_ad_day_budget_currency check ((budget is null) = (budget_currency is null)),
  constraint ck_ad_day_conversion_value_currency
    check ((conversion_value is null) = (conversion_value_currency is null)),
  constraint ck_ad_day_ids check (case level when 'AD' then ad_id when 'AD_GROUP' then ad_group_id
    else platform_campaign_id end is not null)
) partition by range (at);
create table ad_day_default partition of ad_day default;
create index ix_ad_day_brand on ad_day (brand, at desc, id desc);
create index ix_ad_day_network on ad_day (brand, network, at desc, id desc);
create index ix_ad_day_kind on ad_day (brand, ad_kind, at desc, id desc);
create index ix_ad_day_campaign on ad_day (brand, platform_campaign_id, at desc, id desc);
create index ix_ad_day_group on ad_day (brand, ad_group_id, at desc) where ad_group_id is not null;
create index ix_ad_day_post on ad_day (brand, post_id, at desc, id desc) where post_id is not null;
create index ix_ad_day_platform_post on ad_day (brand, network, platform_post_id)
  where platform_post_id is not null;
select isolate_by_brand('ad_day', 'select, insert, update');
select not_audited('measurements; each says by what and when it was taken', 'ad_day_reading', 'ad_day');
