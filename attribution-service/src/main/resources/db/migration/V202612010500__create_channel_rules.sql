-- The rules by which visits and orders get their channel. Versions are only added; one of each brand holds.
create table channel_rules (
  brand text not null constraint pk_channel_rules primary key
    constraint fk_channel_rules_brand references brand,
  version int not null
);
select isolate_by_brand('channel_rules', 'select, insert, update');

create table channel_rules_version (
  id uuid not null constraint pk_channel_rules_version primary key,
  brand text not null constraint fk_channel_rules_version_rules references channel_rules,
  version int not null,
  rules jsonb not null,
  own_channels jsonb not null,
  reason text,
  set_by text not null,
  created_at timestamptz not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  constraint uq_channel_rules_version unique (brand, version)
);
create index ix_channel_rules_version_arrival on channel_rules_version (brand, txid, seq);
select isolate_by_brand('channel_rules_version', 'select, insert');
create view input.channel_rules as select brand, txid, seq from channel_rules_version;
insert into input.readers values ('attribution', 'channel_rules');
select not_audited('each version is kept, says who has set it, and is noted', 'channel_rules',
  'channel_rules_version');
