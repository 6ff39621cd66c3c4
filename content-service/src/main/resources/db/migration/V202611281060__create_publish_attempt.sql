-- That one version of a post's content is being published, however often it is tried.
create table publish_attempt (
  id uuid not null constraint pk_publish_attempt primary key,
  brand text not null,
  post_id uuid not null,
  content_version int not null,
  state text not null constraint ck_publish_attempt_state check (state in ('CLAIMED', 'SENT', 'CONFIRMED', 'FAILED')),
  client text not null,
  reference text not null,
  tries int not null constraint ck_publish_attempt_tries check (tries > 0),
  claimed_at timestamptz not null,
  lease_until timestamptz not null,
  -- When a try that has said nothing more is lost; null once the outcome is known.
  unsettled_until timestamptz generated always as (case when state in ('CLAIMED', 'SENT') then lease_until end) stored,
  lost boolean not null,
  handles text[] not null constraint ck_publish_attempt_handles check (cardinality(handles) <= 20),
  sent_at timestamptz,
  failed_at timestamptz,
  failure_reason text,
  retryable boolean,
  confirmed_at timestamptz,
  network_post_id text,
  url text,
  published_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_publish_attempt_post foreign key (brand, post_id) references post (brand, id),
  constraint uq_publish_attempt_version unique (brand, post_id, content_version),
  constraint ck_publish_attempt_handle check (state <> 'SENT' or cardinality(handles) > 0),
  constraint ck_publish_attempt_failure check (
    (state = 'FAILED') = (num_nonnulls(failed_at, failure_reason, retryable) = 3)
    and (state = 'FAILED' or num_nonnulls(failed_at, failure_reason, retryable) = 0)),
  constraint ck_publish_attempt_video check (
    (state = 'CONFIRMED') = (num_nonnulls(confirmed_at, url, published_at) = 3)
    and (state = 'CONFIRMED' or num_nonnulls(confirmed_at, url, published_at, network_post_id) = 0))
);
-- A post is published once.
create unique index uq_publish_attempt_confirmed on publish_attempt (post_id) where state = 'CONFIRMED';
create index ix_publish_attempt_brand on publish_attempt (brand, id desc);
create index ix_publish_attempt_state on publish_attempt (brand, state, id desc);
create index ix_publish_attempt_unsettled on publish_attempt (brand, unsettled_until)
  where unsettled_until is not null;
select isolate_by_brand('publish_attempt', 'select, insert, update');
select audit_table('publish_attempt', 'publish-attempts');
select show_by_brand('publish_attempt');
