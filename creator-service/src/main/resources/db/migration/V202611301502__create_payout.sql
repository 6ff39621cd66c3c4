-- A batch of payouts, taken from being made to what the bank has done with each.
create table payout_batch (
  id uuid not null constraint pk_payout_batch primary key,
  brand text not null constraint fk_payout_batch_brand references brand,
  status text not null constraint ck_payout_batch_status check (status in (
    'DRAFT', 'SUBMITTED', 'APPROVED', 'FILE_WRITTEN', 'CONFIRMED', 'CANCELLED')),
  currency text not null,
  execute_on date not null,
  debtor_name text not null,
  debtor_iban text not null,
  debtor_bic text,
  minimum numeric(19, 4) not null,
  payouts int not null,
  total numeric(19, 4) not null,
  note text,
  made_by text not null,
  -- Everybody who changed what is paid; nobody of them approves it.
  changed_by text[] not null,
  submitted_by text,
  approved_by text,
  approved_at timestamptz,
  file_written_at timestamptz,
  -- Format, media type and hash of each file that was written.
  files jsonb not null,
  settled_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_payout_batch_brand_id unique (brand, id),
  constraint ck_payout_batch_four_eyes check (
    approved_by <> made_by and approved_by <> all(changed_by)
    and approved_by <> submitted_by),
  constraint ck_payout_batch_approved check (
    (status in ('APPROVED', 'FILE_WRITTEN', 'CONFIRMED')) <= (approved_by is not null)),
  constraint ck_payout_batch_file check (
    (status in ('FILE_WRITTEN', 'CONFIRMED')) = (files <> '[]'))
);
create index ix_payout_batch_brand on payout_batch (brand, id desc);
select isolate_by_brand('payout_batch', 'select, insert, update');
select audit_table('payout_batch', 'payout-batches', money => 'true');

-- What one creator is paid with a batch; earnings name it.
create table payout (
  id uuid not null constraint pk_payout primary key,
  brand text not null,
  batch_id uuid not null,
  creator_id uuid not null,
  -- The records that earned it, hers and those merged into hers.
  creator_ids uuid[] not null constraint ck_payout_creator_ids check (cardinality(creator_ids) > 0),
  payee_id uuid not null constraint fk_payout_payee references payee,
  amount numeric(19, 4) not null constraint ck_payout_amount check (amount > 0),
  currency text not null,
  -- Of the account that there was when the batch was made: to another one nothing is paid.
  account_hash text not null,
  end_to_end_id text not null,
  status text not null constraint ck_payout_status check (status in (
    'PLANNED', 'DROPPED', 'SENT', 'PAID', 'FAILED', 'RETURNED')),
  failure_reason text,
  bank_reference text,
  settled_by text,
  settled_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_payout_batch foreign key (brand, batch_id) references payout_batch (brand, id),
  constraint fk_payout_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_payout_end_to_end_id unique (brand, end_to_end_id),
  constraint uq_payout_batch_creator unique (batch_id, creator_id)
);
create index ix_payout_brand on payout (brand, id desc);
create index ix_payout_creator on payout (creator_id, id desc);
select isolate_by_brand('payout', 'select, insert, update');
select audit_table('payout', 'payouts', masked => '{account_hash}', money => 'true');

create table payout_left_out (
  brand text not null,
  batch_id uuid not null,
  creator_id uuid not null,
  amount numeric(19, 4) not null,
  reasons text[] not null,
  constraint pk_payout_left_out primary key (batch_id, creator_id),
  constraint fk_payout_left_out_batch foreign key (brand, batch_id)
    references payout_batch (brand, id)
);
select isolate_by_brand('payout_left_out', 'select, insert');
select not_audited('written once, with its batch, which is recorded', 'payout_left_out');

-- What was given to the bank in each format, encrypted: handed out again it is the same to the byte.
create table payout_file (
  id uuid not null constraint pk_payout_file primary key,
  batch_id uuid not null,
  brand text not null,
  format text not null,
  content bytea not null,
  -- The key by which it is.
  key_print text not null,
  constraint uq_payout_file_batch_format unique (batch_id, format),
  constraint fk_payout_file_batch foreign key (brand, batch_id) references payout_batch (brand, id)
);
select isolate_by_brand('payout_file', 'select, insert, update');
select not_audited('written once, with its batch, which is recorded', 'payout_file');

create function brands_with_payment_files_of_other_keys(print text) returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct f.brand from payout_file f where f.key_print is distinct from print
$$;
revoke all on function brands_with_payment_files_of_other_keys(text) from public;
grant execute on function brands_with_payment_files_of_other_keys(text) to ${app};
