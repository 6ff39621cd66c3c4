-- Who follows an account or creator, or watches a post, in one respect at an instant. It is of one of
-- the three; subject_id is whichever. Shares are of the whole, and what the source has not broken
-- down is what is left of 1.
create table audience (
  id uuid not null,
  brand text not null,
  account_id uuid,
  post_id uuid,
  creator_id uuid,
  subject_id uuid not null generated always as (coalesce(account_id, post_id, creator_id)) stored,
  dimension text not null constraint ck_audience_dimension check (dimension in
    ('AGE', 'GENDER', 'COUNTRY', 'CITY', 'ACTIVITY_HOUR', 'NEW_OR_RETURNING', 'FOLLOWER_OR_NOT')),
  -- Of activity by hour.
  day date,
  at timestamptz not null,
  collected_at timestamptz not null,
  -- When the same shares were told last, by the same source and with no others between. What is read
  -- every night and has not changed is one row.
  last_at timestamptz not null,
  last_collected_at timestamptz not null,
  source text not null constraint ck_audience_source check (source in ('API', 'MANUAL', 'IMPORT', 'ESTIMATED')),
  -- [{"key": "FEMALE", "share": 0.61, "count": null}], the largest first.
  shares jsonb not null constraint ck_audience_shares check (jsonb_array_length(shares) between 1 and 200),
  -- Whether counts came that were too small to keep.
  counts_withheld boolean not null,
  recorded_at timestamptz not null,
  constraint pk_audience primary key (id, at),
  constraint fk_audience_account foreign key (brand, account_id) references account (brand, id),
  constraint fk_audience_post foreign key (brand, post_id) references post (brand, id),
  constraint fk_audience_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint ck_audience_last check (last_at >= at),
  constraint ck_audience_subject check (num_nonnulls(account_id, post_id, creator_id) = 1),
  constraint ck_audience_day check ((day is not null) = (dimension = 'ACTIVITY_HOUR')),
  constraint uq_audience_told unique nulls not distinct (subject_id, dimension, at, source, collected_at, day)
) partition by range (at);
create table audience_default partition of audience default;
create index ix_audience_brand on audience (brand, at desc, id desc);
create index ix_audience_dimension on audience (brand, dimension, at desc, id desc);
create index ix_audience_last on audience (subject_id, dimension, last_at desc);
create index ix_audience_subject on audience (subject_id, at desc, id desc);
select isolate_by_brand('audience', 'select, insert, update');
select not_audited('measurements; each says by what and when it was taken', 'audience');
