-- What rules found, one row for a rule and what it is about: it stays when the rule no longer fires, or
-- looks at it no more, and opens again when it fires. Figures: [{"measure", "of", "value", "limit"}, …].
create table diagnosis (
  id uuid not null constraint pk_diagnosis primary key,
  brand text not null,
  rule text not null,
  rule_version int not null,
  layer text not null constraint ck_diagnosis_layer check (layer in ('STRATEGY', 'CREATIVE', 'DISTRIBUTION', 'MEASUREMENT')),
  subject_kind text not null,
  subject_key text not null,
  subject_name text,
  state text not null constraint ck_diagnosis_state check (state in ('OPEN', 'MUTED', 'RESOLVED', 'LAPSED')),
  figures jsonb not null,
  found_on date not null,
  last_found_on date not null,
  ended_on date,
  muted_reason text,
  muted_until date,
  action_note text,
  action_on date,
  -- As they were when somebody acted.
  figures_at_action jsonb,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_diagnosis_subject unique (brand, rule, subject_kind, subject_key),
  constraint ck_diagnosis_ended check ((state in ('RESOLVED', 'LAPSED')) = (ended_on is not null)),
  constraint ck_diagnosis_muted check (state <> 'MUTED' or muted_reason is not null),
  constraint ck_diagnosis_action check (num_nulls(action_note, action_on, figures_at_action) in (0, 3))
);
create index ix_diagnosis_brand on diagnosis (brand, id desc);
create index ix_diagnosis_state on diagnosis (brand, state, id desc);
create index ix_diagnosis_rule on diagnosis (brand, rule, id desc);
create index ix_diagnosis_layer on diagnosis (brand, layer, id desc);
select isolate_by_brand('diagnosis', 'select, insert, update');
select audit_table('diagnosis', 'diagnoses');

-- When the rules were last asked: one replica at a time takes a brand's row.
create table diagnosis_check (
  brand text not null constraint pk_diagnosis_check primary key,
  checked_on date,
  checked_at timestamptz
);
select isolate_by_brand('diagnosis_check', 'select, insert, update');
select not_audited('the service''s own bookkeeping', 'diagnosis_check');
