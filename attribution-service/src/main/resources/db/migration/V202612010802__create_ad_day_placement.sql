-- What counts of a placement's part of an ad's day. It stands beside the day and is never added to it; what
-- was told of it before stays in ad_day_reading, by the part's own id.
create table ad_day_placement (
  id uuid not null,
  brand text not null,
  ad_day_id uuid not null,
  at timestamptz not null,
  placement text not null,
  facts jsonb not null,
  source text not null constraint ck_ad_day_placement_source check (source in ('API', 'IMPORT', 'MANUAL')),
  collected_at timestamptz not null,
  restated boolean not null,
  recorded_at timestamptz not null,
  version bigint not null,
  constraint pk_ad_day_placement primary key (id, at)
) partition by range (at);
create table ad_day_placement_default partition of ad_day_placement default;
create index ix_ad_day_placement_day on ad_day_placement (brand, ad_day_id, at, id desc);
select isolate_by_brand('ad_day_placement', 'select, insert, update');
select share_with('ad_day_placement', 'ad_day', 'ad_day_id');
select not_audited('measurements; each says by what and when it was taken', 'ad_day_placement');
