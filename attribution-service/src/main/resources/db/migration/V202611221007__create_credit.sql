-- How a brand's credits are decided; a change is a new version.
create table attribution_setting (
  brand text not null,
  version int not null,
  model text not null constraint ck_attribution_setting_model check (model in ('LAST_TOUCH')),
  click_window_hours int not null
    constraint ck_attribution_setting_click check (click_window_hours between 0 and 2160),
  view_window_hours int not null
    constraint ck_attribution_setting_view check (view_window_hours between 0 and 2160),
  created_at timestamptz not null,
  constraint pk_attribution_setting primary key (brand, version)
);
select isolate_by_brand('attribution_setting', 'select, insert');

-- Decisions, append-only: version n + 1 exists because its credits differ from those of n, or
-- because the order turned out to be of another instant.
create table credit_version (
  brand text not null,
  conversion_id uuid not null,
  version int not null,
  setting_version int not null,
  decided_at timestamptz not null,
  occurred_at timestamptz not null,
  evidence jsonb not null,
  constraint pk_credit_version primary key (brand, conversion_id, version),
  constraint fk_credit_version_conversion foreign key (brand, conversion_id) references conversion (brand, id)
);
select isolate_by_brand('credit_version', 'select, insert');

-- The credits of a decision; none when nothing ties the conversion to anybody.
create table credit (
  brand text not null,
  conversion_id uuid not null,
  version int not null,
  position int not null,
  evidence text not null constraint ck_credit_evidence check (evidence in ('CLICK', 'VIEW', 'PROMO_CODE')),
  touch_id uuid,
  link_id uuid,
  promo_code_id uuid,
  creator_id uuid,
  partnership_id uuid,
  share numeric(12, 10) not null constraint ck_credit_share check (share > 0 and share <= 1),
  value numeric(19, 4),
  constraint pk_credit primary key (brand, conversion_id, version, position),
  constraint fk_credit_version foreign key (brand, conversion_id, version)
    references credit_version (brand, conversion_id, version)
);
create index ix_credit_creator on credit (brand, creator_id, conversion_id);
select isolate_by_brand('credit', 'select, insert');

-- Conversions to be decided again since a partnership or a promo code changed. One change may concern a creator's whole
-- past, so they wait here and a bounded number is decided at once.
create table credit_due (
  brand text not null,
  conversion_id uuid not null,
  -- Of several the one that came first.
  cause text not null,
  constraint pk_credit_due primary key (brand, conversion_id)
);
select isolate_by_brand('credit_due', 'select, insert, delete');
