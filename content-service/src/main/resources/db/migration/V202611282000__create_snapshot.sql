-- Years of the past for a table that is partitioned by an instant: snapshots reach back to a post's
-- publication. The months that kit makes begin three months ago; here are those of the year before
-- them, the years back to 2018, and one for all that was earlier. So nothing but the far future is
-- left to the default partition, which a look back from an instant can pass over, and PostgreSQL
-- reads the others one after the other, newest first, until it has enough.
create function create_past_partitions(parent text) returns void
  language plpgsql as $$
declare
  this_month date := date_trunc('month', now() at time zone 'UTC');
  by_month date := date_trunc('year', this_month - interval '3 months');
  begins date := '2018-01-01';
  ends date;
begin
  execute format('create table %I partition of %I for values from (minvalue) to (%L)',
    parent || '_before_2018', parent, begins || ' 00:00:00+00');
  while begins <= this_month loop
    ends := begins + case when begins < by_month then interval '1 year' else interval '1 month' end;
    execute format('create table %I partition of %I for values from (%L) to (%L)',
      parent || to_char(begins, case when begins < by_month then '_YYYY' else '_YYYYMM' end), parent,
      begins || ' 00:00:00+00', ends || ' 00:00:00+00');
    begins := ends;
  end loop;
  execute format('create table %I partition of %I default', parent || '_default', parent);
end $$;

-- Counters of a post as they stood at an instant: only ever added, and null where the source did not
-- tell. A correction is another one of the same instant that was collected later.
-- The key's index does three things: it refuses a second snapshot of the same post, instant, dataset,
-- source and collection; it gives a post's snapshots by time; and it finds one among them. The post
-- implies the brand; what is asked of all posts of a brand goes from the posts to it.
create table snapshot (
  id uuid not null,
  brand text not null,
  post_id uuid not null,
  dataset text not null constraint ck_snapshot_dataset check (dataset in ('ORGANIC', 'PAID', 'COMBINED')),
  source text not null constraint ck_snapshot_source check (source in ('API', 'IMPORT', 'MANUAL', 'ESTIMATED')),
  captured_at timestamptz not null,
  collected_at timestamptz not null,
  views bigint constraint ck_snapshot_views check (views between 0 and 100000000000),
  non_follower_views bigint
    constraint ck_snapshot_non_follower_views check (non_follower_views between 0 and 100000000000),
  reach bigint constraint ck_snapshot_reach check (reach between 0 and 100000000000),
  likes bigint constraint ck_snapshot_likes check (likes between 0 and 100000000000),
  comments bigint constraint ck_snapshot_comments check (comments between 0 and 100000000000),
  shares bigint constraint ck_snapshot_shares check (shares between 0 and 100000000000),
  saves bigint constraint ck_snapshot_saves check (saves between 0 and 100000000000),
  profile_visits bigint constraint ck_snapshot_profile_visits check (profile_visits between 0 and 100000000000),
  link_clicks bigint constraint ck_snapshot_link_clicks check (link_clicks between 0 and 100000000000),
  full_views bigint constraint ck_snapshot_full_views check (full_views between 0 and 100000000000),
  watch_seconds bigint constraint ck_snapshot_watch_seconds check (watch_seconds between 0 and 10000000000000),
  average_watch_seconds numeric(10, 3)
    constraint ck_snapshot_average_watch_seconds check (average_watch_seconds between 0 and 1000000),
  views_past_2_seconds bigint
    constraint ck_snapshot_views_past_2_seconds check (views_past_2_seconds between 0 and 100000000000),
  views_past_3_seconds bigint
    constraint ck_snapshot_views_past_3_seconds check (views_past_3_seconds between 0 and 100000000000),
  views_past_6_seconds bigint
    constraint ck_snapshot_views_past_6_seconds check (views_past_6_seconds between 0 and 100000000000),
  replays bigint constraint ck_snapshot_replays check (replays between 0 and 100000000000),
  new_followers bigint constraint ck_snapshot_new_followers check (new_followers between 0 and 100000000000),
  live_views bigint constraint ck_snapshot_live_views check (live_views between 0 and 100000000000),
  live_viewers bigint constraint ck_snapshot_live_viewers check (live_viewers between 0 and 100000000000),
  live_peak_viewers bigint
    constraint ck_snapshot_live_peak_viewers check (live_peak_viewers between 0 and 100000000000),
  live_gifts bigint constraint ck_snapshot_live_gifts check (live_gifts between 0 and 100000000000),
  live_seconds bigint constraint ck_snapshot_live_seconds check (live_seconds between 0 and 10000000000000),
  recorded_at timestamptz not null,
  constraint pk_snapshot primary key (post_id, captured_at, dataset, source, collected_at),
  constraint fk_snapshot_post foreign key (brand, post_id) references post (brand, id),
  constraint ck_snapshot_counters check (num_nonnulls(views, non_follower_views, reach, likes, comments,
    shares, saves, profile_visits, link_clicks, full_views, watch_seconds, average_watch_seconds,
    views_past_2_seconds, views_past_3_seconds, views_past_6_seconds, replays, new_followers, live_views,
    live_viewers, live_peak_viewers, live_gifts, live_seconds) > 0)
) partition by range (captured_at);
select create_past_partitions('snapshot');
select isolate_by_brand('snapshot', 'select, insert');
select not_audited('measurements; each says when it was taken and by what', 'snapshot');

-- Which posts have snapshots, and which counters were ever told of them (bits, in the order of the
-- columns above): whoever looks for a counter's last value knows whether it is worth to look further
-- back, and how far. The same whatever the order in which snapshots arrive.
create table snapshot_told (
  brand text not null,
  post_id uuid not null,
  dataset text not null,
  source text not null,
  told bigint not null constraint ck_snapshot_told_told check (told > 0),
  first_at timestamptz not null,
  last_at timestamptz not null,
  constraint pk_snapshot_told primary key (brand, post_id, dataset, source),
  constraint fk_snapshot_told_post foreign key (brand, post_id) references post (brand, id),
  constraint ck_snapshot_told_range check (first_at <= last_at)
) with (fillfactor = 80);
select isolate_by_brand('snapshot_told', 'select, insert, update');
select not_audited('a summary of snapshots', 'snapshot_told');

-- How much of the audience was there at each second: [{"second": 3, "share": 0.62}, …].
create table retention_curve (
  id uuid not null,
  brand text not null,
  post_id uuid not null,
  dataset text not null
    constraint ck_retention_curve_dataset check (dataset in ('ORGANIC', 'PAID', 'COMBINED')),
  source text not null
    constraint ck_retention_curve_source check (source in ('API', 'IMPORT', 'MANUAL', 'ESTIMATED')),
  captured_at timestamptz not null,
  collected_at timestamptz not null,
  points jsonb not null,
  recorded_at timestamptz not null,
  constraint pk_retention_curve primary key (post_id, captured_at, dataset, source, collected_at),
  constraint fk_retention_curve_post foreign key (brand, post_id) references post (brand, id)
) partition by range (captured_at);
select create_past_partitions('retention_curve');
select isolate_by_brand('retention_curve', 'select, insert');
select not_audited('measurements; each says when it was taken and by what', 'retention_curve');

-- Where people were when they began to watch: shares of the views.
create table view_sources (
  id uuid not null,
  brand text not null,
  post_id uuid not null,
  dataset text not null constraint ck_view_sources_dataset check (dataset in ('ORGANIC', 'PAID', 'COMBINED')),
  source text not null
    constraint ck_view_sources_source check (source in ('API', 'IMPORT', 'MANUAL', 'ESTIMATED')),
  captured_at timestamptz not null,
  collected_at timestamptz not null,
  for_you numeric(7, 6) constraint ck_view_sources_for_you check (for_you between 0 and 1),
  follow numeric(7, 6) constraint ck_view_sources_follow check (follow between 0 and 1),
  search numeric(7, 6) constraint ck_view_sources_search check (search between 0 and 1),
  profile numeric(7, 6) constraint ck_view_sources_profile check (profile between 0 and 1),
  sound numeric(7, 6) constraint ck_view_sources_sound check (sound between 0 and 1),
  hashtag numeric(7, 6) constraint ck_view_sources_hashtag check (hashtag between 0 and 1),
  direct_message numeric(7, 6) constraint ck_view_sources_direct_message check (direct_message between 0 and 1),
  other numeric(7, 6) constraint ck_view_sources_other check (other between 0 and 1),
  recorded_at timestamptz not null,
  constraint pk_view_sources primary key (post_id, captured_at, dataset, source, collected_at),
  constraint fk_view_sources_post foreign key (brand, post_id) references post (brand, id),
  constraint ck_view_sources_shares check (
    num_nonnulls(for_you, follow, search, profile, sound, hashtag, direct_message, other) > 0)
) partition by range (captured_at);
select create_past_partitions('view_sources');
select isolate_by_brand('view_sources', 'select, insert');
select not_audited('measurements; each says when it was taken and by what', 'view_sources');
