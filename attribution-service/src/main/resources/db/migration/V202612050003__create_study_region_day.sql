-- What was told of a region's day, for a study: what was collected last counts, of one instant the higher, in
-- whatever order they arrive. As many as a study has regions and days, so not partitioned.
create table study_region_day (
  id uuid not null constraint uq_study_region_day_id unique,
  brand text not null,
  study_id uuid not null,
  region text not null,
  at timestamptz not null,
  day date not null,
  value numeric(24, 6) not null constraint ck_study_region_day_value check (value between 0 and 1000000000000),
  collected_at timestamptz not null,
  restated boolean not null,
  version bigint not null,
  constraint pk_study_region_day primary key (study_id, region, day),
  constraint fk_study_region_day_study foreign key (brand, study_id) references study (brand, id)
);
create index ix_study_region_day_at on study_region_day (study_id, at desc, id desc);
select isolate_by_brand('study_region_day', 'select, insert, update');
select not_audited('measurements; each says when it was taken', 'study_region_day');
