-- What the team wrote down of a creator.
create table creator_note (
  id uuid not null constraint pk_creator_note primary key,
  brand text not null,
  creator_id uuid not null,
  text text not null,
  by_subject text not null,
  by_name text,
  version bigint not null,
  created_at timestamptz not null,
  constraint fk_creator_note_creator foreign key (brand, creator_id) references creator (brand, id)
);
create index ix_creator_note_creator on creator_note (creator_id, id desc);
select isolate_by_brand('creator_note', 'select, insert, delete');
-- Words about a person must stay erasable.
select audit_table('creator_note', 'creators', masked => '{text}', key => 'creator_id', part => 'notes');
