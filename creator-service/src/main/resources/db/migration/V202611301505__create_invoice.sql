-- What a creator bills for a month. A number is a creator's once.
create table invoice (
  id uuid not null constraint pk_invoice primary key,
  brand text not null,
  creator_id uuid not null,
  month date not null constraint ck_invoice_month check (extract(day from month) = 1),
  expected_amount numeric(19, 4) not null,
  expected_currency text not null,
  status text not null constraint ck_invoice_status check (status in (
    'EXPECTED', 'RECEIVED', 'MATCHED', 'DISPUTED')),
  number text,
  -- The number without what people write differently: blanks, upper and lower case.
  number_key text,
  billed_amount numeric(19, 4),
  billed_currency text,
  issued_on date,
  note text,
  changed_by text not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_invoice_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_invoice_number unique (brand, creator_id, number_key),
  constraint uq_invoice_month unique (brand, creator_id, month, expected_currency),
  constraint ck_invoice_received check (
    (status = 'EXPECTED') = (number is null)
    and num_nulls(number, number_key, billed_amount, billed_currency, issued_on) in (0, 5))
);
create index ix_invoice_brand on invoice (brand, id desc);
create index ix_invoice_creator on invoice (creator_id, id desc);
select isolate_by_brand('invoice', 'select, insert, update');
select audit_table('invoice', 'invoices', masked => '{note}', money => 'true');
