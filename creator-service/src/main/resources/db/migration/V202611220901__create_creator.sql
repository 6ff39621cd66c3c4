create table creator (
  id uuid not null constraint pk_creator primary key,
  brand text not null constraint fk_creator_brand references brand,
  display_name text not null,
  email text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_creator_brand_id unique (brand, id)
);
select isolate_by_brand('creator', 'select, insert, update');

-- A creator's handle on a network. Handles are kept in lower case, without the @.
create table account (
  id uuid not null constraint pk_account primary key,
  brand text not null,
  creator_id uuid not null,
  network text not null constraint ck_account_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  handle text not null constraint ck_account_handle check (handle = lower(handle)),
  constraint fk_account_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_account_brand_network_handle unique (brand, network, handle)
);
create index ix_account_creator on account (creator_id);
select isolate_by_brand('account', 'select, insert, update, delete');

-- Of a creator's contact data the audit keeps only that it changed: it must stay erasable.
select audit_table('creator', 'creators', masked => '{email}');
select audit_table('account', 'creators', key => 'creator_id', part => 'accounts');
