-- What authors granted of their videos, as the content-service tells: which paid use a mention allows.
create table rights_fact (
  brand text not null constraint fk_rights_fact_brand references brand,
  id uuid not null,
  mention_id uuid not null,
  status text not null,
  channels text[] not null,
  usages text[] not null,
  valid_from timestamptz,
  valid_until timestamptz,
  withdrawn_at timestamptz,
  version bigint not null,
  constraint pk_rights_fact primary key (brand, id)
);
create index ix_rights_fact_mention on rights_fact (brand, mention_id);
select isolate_by_brand('rights_fact', 'select, insert, update');
select not_audited('a replica; its owner records changes', 'rights_fact');
