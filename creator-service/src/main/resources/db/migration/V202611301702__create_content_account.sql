-- What the content-service tells of accounts that the brand watches, and of their followers each day.
create table content_account (
  brand text not null,
  id uuid not null,
  network text not null,
  handle text not null,
  -- Whose it is, where somebody said it; else its network and handle tell.
  creator_id uuid,
  version bigint not null,
  constraint pk_content_account primary key (brand, id)
);
create index ix_content_account_handle on content_account (brand, network, handle);
create index ix_content_account_creator on content_account (brand, creator_id) where creator_id is not null;
select isolate_by_brand('content_account', 'select, insert, update');

create table content_follower_day (
  brand text not null,
  account_id uuid not null,
  id uuid not null,
  day date not null,
  day_zone text,
  collected_at timestamptz not null,
  followers bigint not null,
  version bigint not null,
  constraint pk_content_follower_day primary key (brand, account_id, day, id)
);
select isolate_by_brand('content_follower_day', 'select, insert, update');
select not_audited('copies of what the content-service records', 'content_account', 'content_follower_day');
