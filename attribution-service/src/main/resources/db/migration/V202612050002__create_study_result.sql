-- What a study showed when it was concluded, and once more where something became known since: only added.
create table study_result (
  id uuid not null constraint pk_study_result primary key,
  brand text not null,
  study_id uuid not null,
  number int not null,
  kept_at timestamptz not null,
  kept_by text not null,
  reason text,
  result jsonb not null,
  constraint uq_study_result_number unique (study_id, number),
  constraint fk_study_result_study foreign key (brand, study_id) references study (brand, id)
);
create index ix_study_result_study on study_result (brand, study_id, id desc);
select isolate_by_brand('study_result', 'select, insert');
select not_audited('only added, each with who kept it and when', 'study_result');
