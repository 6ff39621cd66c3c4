-- A calendar behind a secret address. Of the secret only the SHA-256 is kept, and none once revoked.
create table calendar_feed (
  id uuid not null constraint pk_calendar_feed primary key,
  brand text not null constraint fk_calendar_feed_brand references brand,
  name text not null,
  content text[] not null constraint ck_calendar_feed_content check (
    cardinality(content) > 0 and content <@ array['BLOCKS', 'POSTS', 'SLOTS', 'BATCHES']),
  person text,
  account_id uuid,
  secret_hash bytea,
  address_since timestamptz not null,
  revoked_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_calendar_feed_account foreign key (brand, account_id) references account (brand, id),
  constraint uq_calendar_feed_secret unique (secret_hash),
  constraint ck_calendar_feed_revoked check ((revoked_at is null) = (secret_hash is not null))
);
create index ix_calendar_feed_brand on calendar_feed (brand, id desc);
select isolate_by_brand('calendar_feed', 'select, insert, update');
select find_by_secret('calendar_feed');
select audit_table('calendar_feed', 'calendar-feeds', masked => '{secret_hash}');
