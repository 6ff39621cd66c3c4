-- Under what windows and by which model credit is given; a change is a new version, and versions are only
-- added, so that a run can name what it was worked out under. The decision about commissions has its own
-- (attribution_setting). reported: figures of its runs are told to the reporting service.
create table credit_setting (
  brand text not null constraint fk_credit_setting_brand references brand,
  id uuid not null,
  name text not null,
  objective text not null,
  reported boolean not null,
  -- The version of the windows and the model that holds; version counts every change.
  rules_version int not null,
  version bigint not null,
  archived_at timestamptz,
  created_at timestamptz not null,
  constraint pk_credit_setting primary key (brand, id),
  constraint uq_credit_setting_name unique (brand, name)
);
select isolate_by_brand('credit_setting', 'select, insert, update');

-- Windows in whole hours by the kind of touch, 0 for none. What a model does not use is null.
create table credit_setting_version (
  brand text not null,
  setting_id uuid not null,
  version int not null,
  model text not null,
  click_hours int not null constraint ck_credit_setting_click check (click_hours between 0 and 2160),
  view_hours int not null constraint ck_credit_setting_view check (view_hours between 0 and 2160),
  engaged_view_hours int not null
    constraint ck_credit_setting_engaged_view check (engaged_view_hours between 0 and 2160),
  visit_hours int not null constraint ck_credit_setting_visit check (visit_hours between 0 and 2160),
  promo_code_hours int not null
    constraint ck_credit_setting_promo_code check (promo_code_hours between 0 and 2160),
  qr_hours int not null constraint ck_credit_setting_qr check (qr_hours between 0 and 2160),
  survey_hours int not null constraint ck_credit_setting_survey check (survey_hours between 0 and 2160),
  -- POSITION_BASED: of the first and of the last touch; the rest is of those between.
  first_share numeric(5, 4) constraint ck_credit_setting_first check (first_share between 0 and 1),
  last_share numeric(5, 4) constraint ck_credit_setting_last check (last_share between 0 and 1),
  -- TIME_DECAY.
  half_life_hours int constraint ck_credit_setting_half_life check (half_life_hours between 1 and 2160),
  -- MARKOV.
  markov_order int constraint ck_credit_setting_order check (markov_order between 1 and 3),
  -- MARKOV and SHAPLEY: what the steps of a path are.
  dimension text,
  counting text not null constraint ck_credit_setting_counting check (counting in ('EVERY', 'ONCE')),
  reason text,
  set_by text not null,
  created_at timestamptz not null,
  constraint pk_credit_setting_version primary key (brand, setting_id, version),
  constraint fk_credit_setting_version_setting
    foreign key (brand, setting_id) references credit_setting (brand, id)
);
select isolate_by_brand('credit_setting_version', 'select, insert');
select not_audited('each version is kept, says who has set it, and is noted', 'credit_setting',
  'credit_setting_version');
