create table creator (
  id uuid not null constraint pk_creator primary key,
  brand text not null constraint fk_creator_brand references brand,
  display_name text not null,
  email text,
  phone text,
  country text constraint ck_creator_country check (country ~ '^[A-Z]{2}$'),
  languages text[] not null default '{}',
  niches text[] not null default '{}',
  communities text[] not null default '{}',
  tags text[] not null default '{}',
  -- Of the people reached, the share that did something: 0.042 is 4.2 %.
  engagement_rate numeric(5, 4)
    constraint ck_creator_engagement_rate check (engagement_rate between 0 and 1),
  status text not null default 'ACTIVE' constraint ck_creator_status
    check (status in ('PROSPECT', 'CONTACTED', 'NEGOTIATING', 'ACTIVE', 'PAUSED', 'ARCHIVED', 'BANNED')),
  status_reason text,
  status_since timestamptz not null default now(),
  may_apply_again_on date constraint ck_creator_may_apply_again_on
    check (may_apply_again_on is null or status in ('ARCHIVED', 'BANNED')),
  -- Of two records of one person, the one that stands for both; never one that is merged itself.
  merged_into uuid,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_creator_brand_id unique (brand, id),
  constraint fk_creator_merged_into foreign key (brand, merged_into) references creator (brand, id),
  constraint ck_creator_merged_into check (merged_into <> id)
);
create index ix_creator_merged_into on creator (brand, merged_into) where merged_into is not null;
create index ix_creator_phone on creator (brand, phone) where phone is not null;
create index ix_creator_brand on creator (brand, id desc);
create index ix_creator_email on creator (brand, lower(email)) where email is not null;
select isolate_by_brand('creator', 'select, insert, update');

-- A creator's handle on a network. Handles are kept in lower case, without the @, in any script.
create table account (
  id uuid not null constraint pk_account primary key,
  brand text not null,
  creator_id uuid not null,
  network text not null constraint ck_account_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  handle text not null constraint ck_account_handle check (handle ~ '^[^@A-Z]+$'),
  -- Whether the network has verified whose it is; null while nobody has looked.
  verified boolean,
  last_checked_at timestamptz,
  -- The latest count that is known, and when it was counted.
  followers bigint constraint ck_account_followers check (followers >= 0),
  followers_at timestamptz,
  constraint fk_account_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_account_brand_network_handle unique (brand, network, handle),
  constraint uq_account_brand_id unique (brand, id),
  constraint ck_account_followers_at check ((followers is null) = (followers_at is null))
);
create index ix_account_creator on account (creator_id);
select isolate_by_brand('account', 'select, insert, update, delete');

-- How a creator came to be in each state of the pipeline; only ever added to, but for the reason,
-- which goes with the person.
create table creator_step (
  id uuid not null constraint pk_creator_step primary key,
  brand text not null,
  creator_id uuid not null,
  -- Null: the first one.
  from_status text,
  to_status text not null,
  reason text,
  may_apply_again_on date,
  by_subject text not null,
  by_name text,
  at timestamptz not null,
  constraint fk_creator_step_creator foreign key (brand, creator_id) references creator (brand, id)
);
create index ix_creator_step_creator on creator_step (creator_id, id desc);
select isolate_by_brand('creator_step', 'select, insert, update');
select not_audited('the history of steps that the entries of the creator tell of', 'creator_step');

-- Of a creator's contact data, and of words about the person, the audit keeps only that they changed:
-- they must stay erasable.
select audit_table('creator', 'creators', masked => '{email,phone,status_reason}');
select audit_table('account', 'creators', key => 'creator_id', part => 'accounts');
