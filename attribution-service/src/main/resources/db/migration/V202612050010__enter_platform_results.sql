-- What platforms' own lift and brand-lift studies said, as it stands after its corrections.
create table platform_result (
  id uuid not null constraint pk_platform_result primary key,
  brand text not null constraint fk_platform_result_brand references brand,
  study_id uuid,
  kind text not null constraint ck_platform_result_kind check (kind in ('CONVERSION_LIFT', 'BRAND_LIFT')),
  metric text not null,
  result jsonb not null,
  entered_by text not null,
  entered_at timestamptz not null,
  corrections int not null,
  version bigint not null,
  updated_at timestamptz not null,
  constraint uq_platform_result_brand_id unique (brand, id),
  constraint fk_platform_result_study foreign key (brand, study_id) references study (brand, id)
);
create index ix_platform_result_brand on platform_result (brand, id desc);
create index ix_platform_result_study on platform_result (brand, study_id, id desc);
create index ix_platform_result_kind on platform_result (brand, kind, id desc);
create index ix_platform_result_metric on platform_result (brand, metric, id desc);
select isolate_by_brand('platform_result', 'select, insert, update');
select audit_table('platform_result', 'platform-results');

-- What stood before a correction.
create table platform_result_correction (
  brand text not null,
  result_id uuid not null,
  number bigint not null,
  why text not null,
  before jsonb not null,
  corrected_by text not null,
  corrected_at timestamptz not null,
  constraint pk_platform_result_correction primary key (brand, result_id, number),
  constraint fk_platform_result_correction_result foreign key (brand, result_id)
    references platform_result (brand, id)
);
select isolate_by_brand('platform_result_correction', 'select, insert');
select not_audited('never changed; each says who added it and when', 'platform_result_correction');
