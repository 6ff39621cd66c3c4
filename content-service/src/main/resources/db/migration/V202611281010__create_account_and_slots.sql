-- Where the brand itself posts, and accounts of its creators that it watches. Handles are kept in lower case, without the @.
create table account (
  id uuid not null constraint pk_account primary key,
  brand text not null constraint fk_account_brand references brand,
  network text not null constraint ck_account_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  handle text not null constraint ck_account_handle check (handle = lower(handle)),
  display_name text not null,
  inactive_since timestamptz,
  -- Whose it is where it is not the brand's own.
  creator_id uuid,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_account_brand_id unique (brand, id),
  constraint uq_account_brand_network_handle unique (brand, network, handle),
  constraint fk_account_creator foreign key (brand, creator_id) references creator (brand, id)
);
create index ix_account_brand on account (brand, id desc);
create index ix_account_creator on account (brand, creator_id) where creator_id is not null;
select isolate_by_brand('account', 'select, insert, update');
select audit_table('account', 'accounts');

alter table post
  add column account_id uuid,
  add constraint fk_post_account foreign key (brand, account_id) references account (brand, id);
create index ix_post_account on post (account_id, id desc);
select show_by_brand('post');

-- A time of the week at which an account publishes, in the brand's time zone.
create table publishing_slot (
  id uuid not null constraint pk_publishing_slot primary key,
  brand text not null,
  account_id uuid not null,
  weekday text not null constraint ck_publishing_slot_weekday check (weekday in
    ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  local_time time not null,
  starts_on date not null,
  ends_on date,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_publishing_slot_account foreign key (brand, account_id) references account (brand, id),
  constraint ck_publishing_slot_days check (ends_on >= starts_on - 1)
);
create index ix_publishing_slot_brand on publishing_slot (brand, id desc);
create index ix_publishing_slot_account on publishing_slot (account_id, id desc);
select isolate_by_brand('publishing_slot', 'select, insert, update');
select audit_table('publishing_slot', 'publishing-slots');
