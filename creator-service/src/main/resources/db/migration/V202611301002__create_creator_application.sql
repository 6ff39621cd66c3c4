-- Who applied to work for the brand, and was taken up as a prospect.
create table creator_application (
  id uuid not null constraint pk_creator_application primary key,
  brand text not null,
  creator_id uuid not null,
  -- Whether the creator had been with the brand before.
  again boolean not null,
  message text,
  version bigint not null,
  created_at timestamptz not null,
  constraint fk_creator_application_creator foreign key (brand, creator_id) references creator (brand, id)
);
create index ix_creator_application_brand on creator_application (brand, id desc);
create index ix_creator_application_creator on creator_application (creator_id, id desc);
select isolate_by_brand('creator_application', 'select, insert, update');
-- The words of the person must stay erasable.
select audit_table('creator_application', 'creator-applications', masked => '{message}');
