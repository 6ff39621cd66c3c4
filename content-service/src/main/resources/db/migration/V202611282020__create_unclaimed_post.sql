-- Videos that a file or a connection told of, and that no post was yet. The address is made of the
-- video's id; what leads to an author who is not the brand itself can be erased.
create table unclaimed_post (
  id uuid not null constraint pk_unclaimed_post primary key,
  brand text not null constraint fk_unclaimed_post_brand references brand,
  network text not null constraint ck_unclaimed_post_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  network_post_id text not null constraint ck_unclaimed_post_network_post_id check (network_post_id ~ '^[A-Za-z0-9_-]+$'),
  -- Of videos outside the brand's own accounts.
  author_handle text,
  title text,
  published_at timestamptz,
  account_id uuid,
  told_by text not null constraint ck_unclaimed_post_told_by check (told_by in ('API', 'IMPORT')),
  state text not null constraint ck_unclaimed_post_state check (state in ('OPEN', 'DISMISSED', 'CLAIMED')),
  dismissal_reason text,
  dismissed_at timestamptz,
  post_id uuid,
  claimed_at timestamptz,
  -- How many readings wait for a post.
  readings int not null default 0 constraint ck_unclaimed_post_readings check (readings >= 0),
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  version bigint not null,
  updated_at timestamptz not null,
  constraint uq_unclaimed_post_brand_id unique (brand, id),
  constraint uq_unclaimed_post_video unique (brand, network, network_post_id),
  constraint fk_unclaimed_post_account foreign key (brand, account_id) references account (brand, id),
  constraint fk_unclaimed_post_post foreign key (brand, post_id) references post (brand, id),
  constraint ck_unclaimed_post_dismissed check ((state = 'DISMISSED') = (dismissed_at is not null)
    and (dismissed_at is null) = (dismissal_reason is null)),
  constraint ck_unclaimed_post_claimed check ((state = 'CLAIMED') = (post_id is not null)
    and (post_id is null) = (claimed_at is null))
) with (fillfactor = 50); -- told of every day: the next version finds room beside, and no index is written
create index ix_unclaimed_post_state on unclaimed_post (brand, state, first_seen_at desc, id desc);
create index ix_unclaimed_post_network on unclaimed_post (brand, state, network, first_seen_at desc, id desc);
create index ix_unclaimed_post_account on unclaimed_post (brand, state, account_id, first_seen_at desc, id desc);
create index ix_unclaimed_post_author on unclaimed_post (brand, author_handle) where author_handle is not null;
create index ix_unclaimed_post_post on unclaimed_post (post_id) where post_id is not null;
select isolate_by_brand('unclaimed_post', 'select, insert, update');

-- What was read of such a video, by the key of a snapshot so that nothing is there twice. A reading
-- goes with the claim; one that does not fit its post stays, and says why.
create table unclaimed_reading (
  brand text not null,
  unclaimed_post_id uuid not null,
  captured_at timestamptz not null,
  dataset text not null,
  source text not null,
  collected_at timestamptz not null,
  reading jsonb not null,
  refusal text,
  constraint pk_unclaimed_reading primary key (unclaimed_post_id, captured_at, dataset, source, collected_at),
  constraint fk_unclaimed_reading_post foreign key (brand, unclaimed_post_id)
    references unclaimed_post (brand, id)
);
select isolate_by_brand('unclaimed_reading', 'select, insert, update, delete');
select not_audited('what was told from outside; who decides of a video is noted', 'unclaimed_post', 'unclaimed_reading');
