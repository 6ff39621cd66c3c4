-- So many posts a week for some time: of the brand, of one account or of one series.
create table commitment (
  id uuid not null constraint pk_commitment primary key,
  brand text not null constraint fk_commitment_brand references brand,
  account_id uuid,
  series_id uuid,
  posts_per_week int not null constraint ck_commitment_posts check (posts_per_week between 1 and 100),
  starts_on date not null,
  days int not null constraint ck_commitment_days check (days between 7 and 366),
  ended_on date,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_commitment_account foreign key (brand, account_id) references account (brand, id),
  constraint fk_commitment_series foreign key (brand, series_id) references series (brand, id),
  constraint ck_commitment_scope check (num_nonnulls(account_id, series_id) < 2),
  constraint uq_commitment_brand_id unique (brand, id)
);
create index ix_commitment_brand on commitment (brand, id desc);
create index ix_commitment_starts_on on commitment (brand, starts_on);
select isolate_by_brand('commitment', 'select, insert, update');
select audit_table('commitment', 'commitments');

-- Why a commitment was not kept in a week, in somebody's words. That it was not is worked out.
create table missed_week (
  id uuid not null constraint pk_missed_week primary key,
  brand text not null,
  commitment_id uuid not null,
  monday date not null constraint ck_missed_week_monday check (extract(isodow from monday) = 1),
  cause text not null constraint ck_missed_week_cause check (cause in
    ('CAPACITY', 'ABSENCE', 'APPROVAL', 'CREATOR', 'MATERIAL', 'PLATFORM', 'DECISION', 'OTHER')),
  note text,
  recorded_by text not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_missed_week_commitment foreign key (brand, commitment_id) references commitment (brand, id),
  constraint uq_missed_week unique (commitment_id, monday)
);
create index ix_missed_week_commitment on missed_week (commitment_id, id desc);
select isolate_by_brand('missed_week', 'select, insert, update');
select audit_table('missed_week', 'missed-weeks');
