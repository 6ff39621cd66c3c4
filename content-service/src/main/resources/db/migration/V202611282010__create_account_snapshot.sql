-- Days of the brand's accounts, as sources tell them. What a source tells of a day again is the same
-- row, seen later; other figures are another row. So a day that a network restates keeps its history,
-- and reading sixty days every night adds what is new alone.
create table account_snapshot (
  id uuid not null constraint pk_account_snapshot primary key,
  brand text not null,
  account_id uuid not null,
  day date not null,
  -- In which zone the network has cut the day; null where nobody has said.
  day_zone text,
  source text not null constraint ck_account_snapshot_source check (source in ('API', 'MANUAL', 'IMPORT', 'ESTIMATED')),
  first_collected_at timestamptz not null,
  collected_at timestamptz not null,
  followers bigint constraint ck_account_snapshot_followers check (followers between 0 and 10000000000),
  -- What was taken back is below zero: networks tell the day's net change under these names.
  new_followers bigint constraint ck_account_snapshot_new_followers check (new_followers between -10000000000 and 10000000000),
  lost_followers bigint constraint ck_account_snapshot_lost_followers check (lost_followers between 0 and 10000000000),
  profile_views bigint constraint ck_account_snapshot_profile_views check (profile_views between 0 and 100000000000),
  bio_link_clicks bigint constraint ck_account_snapshot_bio_link_clicks check (bio_link_clicks between 0 and 100000000000),
  reach bigint constraint ck_account_snapshot_reach check (reach between 0 and 10000000000),
  likes bigint constraint ck_account_snapshot_likes check (likes between -100000000000 and 100000000000),
  comments bigint constraint ck_account_snapshot_comments check (comments between -100000000000 and 100000000000),
  shares bigint constraint ck_account_snapshot_shares check (shares between -100000000000 and 100000000000),
  views bigint constraint ck_account_snapshot_views check (views between -100000000000 and 100000000000),
  viewers bigint constraint ck_account_snapshot_viewers check (viewers between 0 and 10000000000),
  new_viewers bigint constraint ck_account_snapshot_new_viewers check (new_viewers between 0 and 10000000000),
  returning_viewers bigint constraint ck_account_snapshot_returning_viewers check (returning_viewers between 0 and 10000000000),
  version bigint not null,
  recorded_at timestamptz not null,
  constraint fk_account_snapshot_account foreign key (brand, account_id) references account (brand, id),
  constraint ck_account_snapshot_collected check (first_collected_at <= collected_at),
  constraint ck_account_snapshot_counters check (num_nonnulls(followers, new_followers, lost_followers,
    profile_views, bio_link_clicks, reach, likes, comments, shares, views, viewers, new_viewers,
    returning_viewers) > 0),
  -- Also gives an account's days.
  constraint uq_account_snapshot_told unique nulls not distinct (account_id, day, source, day_zone,
    followers, new_followers, lost_followers, profile_views, bio_link_clicks, reach, likes, comments,
    shares, views, viewers, new_viewers, returning_viewers)
);
create index ix_account_snapshot_brand on account_snapshot (brand, day desc, id desc);
create index ix_account_snapshot_account on account_snapshot (account_id, day desc, id desc);
create index ix_account_snapshot_source on account_snapshot (brand, source, day desc, id desc);
select isolate_by_brand('account_snapshot', 'select, insert, update');
select not_audited('measurements; each says by what and when it was taken', 'account_snapshot');
