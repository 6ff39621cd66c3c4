-- Who is paid for a creator. Accounts are encrypted, and shown by their ends only.
create table payee (
  id uuid not null constraint pk_payee primary key,
  brand text not null,
  creator_id uuid not null,
  account_holder text,
  street text,
  postcode text,
  town text,
  country text constraint ck_payee_country check (country ~ '^[A-Z]{2}$'),
  currency text not null constraint ck_payee_currency check (currency ~ '^[A-Z]{3}$'),
  -- The account that is paid to; a keyed hash of all of it, and one of what tells it from others, by
  -- which two payees with one account are found, whatever else is said of the bank.
  account bytea,
  account_mask text,
  account_hash text,
  account_identity text,
  account_bic text,
  account_clearing text,
  account_clearing_code text,
  -- An account that waits for a second person.
  proposed_account bytea,
  proposed_mask text,
  proposed_hash text,
  proposed_bic text,
  proposed_clearing text,
  proposed_clearing_code text,
  proposed_by text,
  proposed_at timestamptz,
  -- Payouts wait until then, because the account changed, or whose earnings go to it.
  held_until timestamptz,
  tax_status text not null constraint ck_payee_tax_status check (tax_status in (
    'NOT_ASKED', 'REQUESTED', 'PROVIDED', 'VERIFIED', 'EXPIRED')),
  tax_kind text,
  tax_number bytea,
  tax_mask text,
  tax_valid_until date,
  tax_changed_by text,
  tax_changed_at timestamptz,
  erased_at timestamptz,
  -- The key by which all of the row's secrets are encrypted and hashed; null if that may be several.
  key_print text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_payee_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_payee_creator unique (brand, creator_id),
  constraint ck_payee_account check (
    num_nulls(account, account_mask, account_hash, account_identity) in (0, 4)),
  constraint ck_payee_proposed check (
    num_nulls(proposed_account, proposed_mask, proposed_hash, proposed_by, proposed_at) in (0, 5)),
  constraint ck_payee_tax check (
    (tax_status in ('PROVIDED', 'VERIFIED')) <= (tax_kind is not null)),
  constraint ck_payee_erased check (
    erased_at is null or num_nonnulls(account_holder, street, postcode, town, account, proposed_account,
                                      tax_number) = 0)
);
create index ix_payee_brand on payee (brand, id desc);
create index ix_payee_account on payee (brand, account_identity) where account_identity is not null;
select isolate_by_brand('payee', 'select, insert, update');
select audit_table('payee', 'payees', masked => '{account_holder, street, postcode, town, account,
  account_mask, account_hash, account_identity, account_bic, account_clearing, account_clearing_code,
  proposed_account, proposed_mask, proposed_hash, proposed_bic, proposed_clearing,
  proposed_clearing_code, tax_number, tax_mask}',
  money => 'true');

create function brands_with_payees_of_other_keys(print text) returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.brand from payee p
   where p.key_print is distinct from print
     and num_nonnulls(p.account, p.proposed_account, p.tax_number) > 0
$$;
revoke all on function brands_with_payees_of_other_keys(text) from public;
grant execute on function brands_with_payees_of_other_keys(text) to ${app};
