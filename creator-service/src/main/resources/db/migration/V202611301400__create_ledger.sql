-- The brand's books. A balance is the sum of an account's postings: there is no running row for
-- writers to wait for, and none that could differ from what was posted.
create table ledger_account (
  id uuid not null constraint pk_ledger_account primary key,
  brand text not null constraint fk_ledger_account_brand references brand,
  kind text not null,
  creator_id uuid,
  currency text not null constraint ck_ledger_account_currency check (currency ~ '^[A-Z]{3}$'),
  constraint uq_ledger_account_brand_kind unique nulls not distinct (brand, kind, creator_id, currency),
  constraint uq_ledger_account_brand_id unique (brand, id, currency),
  constraint fk_ledger_account_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint ck_ledger_account_owed check (
    (kind in ('PENDING', 'HELD', 'PAYABLE', 'IN_PAYOUT', 'DISPUTED')) = (creator_id is not null))
);
create index ix_ledger_account_creator on ledger_account (creator_id);
select isolate_by_brand('ledger_account', 'select, insert');

create table ledger_entry (
  id uuid not null constraint pk_ledger_entry primary key,
  brand text not null,
  what text not null,
  earning_id uuid,
  recorded_at timestamptz not null,
  -- Postings are added by the transaction that makes the entry, and by no later one.
  txid xid8 not null default pg_current_xact_id(),
  constraint uq_ledger_entry_brand_id unique (brand, id)
);
create index ix_ledger_entry_brand on ledger_entry (brand, id desc);
create index ix_ledger_entry_earning on ledger_entry (earning_id, id desc);
select isolate_by_brand('ledger_entry', 'select, insert');

create table ledger_posting (
  brand text not null,
  entry_id uuid not null,
  line smallint not null,
  account_id uuid not null,
  currency text not null,
  -- Debits are positive, credits negative.
  amount numeric(19, 4) not null constraint ck_ledger_posting_amount check (amount <> 0),
  constraint pk_ledger_posting primary key (entry_id, line),
  constraint fk_ledger_posting_entry foreign key (brand, entry_id) references ledger_entry (brand, id),
  constraint fk_ledger_posting_account foreign key (brand, account_id, currency)
    references ledger_account (brand, id, currency)
);
-- A balance is read from the index alone.
create index ix_ledger_posting_account on ledger_posting (account_id) include (amount);
select isolate_by_brand('ledger_posting', 'select, insert');

-- Also for the tables' owner, whom no privilege binds.
create function refuse_ledger_change() returns trigger
  language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % of %', lower(tg_op), tg_table_name
    using errcode = 'integrity_constraint_violation', constraint = 'ck_ledger_append_only';
end $$;
create trigger append_only before update or delete on ledger_account
  for each row execute function refuse_ledger_change();
create trigger never_emptied before truncate on ledger_account
  for each statement execute function refuse_ledger_change();
create trigger append_only before update or delete on ledger_entry
  for each row execute function refuse_ledger_change();
create trigger never_emptied before truncate on ledger_entry
  for each statement execute function refuse_ledger_change();
create trigger append_only before update or delete on ledger_posting
  for each row execute function refuse_ledger_change();
create trigger never_emptied before truncate on ledger_posting
  for each statement execute function refuse_ledger_change();

create function refuse_late_posting() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from ledger_entry e
              where e.id = new.entry_id and e.txid <> pg_current_xact_id()) then
    raise exception 'entry % is complete', new.entry_id
      using errcode = 'integrity_constraint_violation', constraint = 'ck_ledger_append_only';
  end if;
  return new;
end $$;
revoke all on function refuse_late_posting() from public;
create trigger complete_entry before insert on ledger_posting
  for each row execute function refuse_late_posting();

-- At the commit: an entry has two postings at least, and adds up to zero in each currency. With the
-- owner's rights, because a transaction that works for several brands ends with the last one's rows
-- visible.
create function require_balanced_entry(entry uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (select count(*) from ledger_posting p where p.entry_id = entry) < 2
     or exists (select 1 from ledger_posting p where p.entry_id = entry
                 group by p.currency having sum(p.amount) <> 0) then
    raise exception 'entry % is not balanced', entry
      using errcode = 'integrity_constraint_violation', constraint = 'ck_ledger_entry_balanced';
  end if;
end $$;
revoke all on function require_balanced_entry(uuid) from public;
create function require_balanced_entry_of_entry() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform require_balanced_entry(new.id);
  return null;
end $$;
revoke all on function require_balanced_entry_of_entry() from public;
create function require_balanced_entry_of_posting() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform require_balanced_entry(new.entry_id);
  return null;
end $$;
revoke all on function require_balanced_entry_of_posting() from public;
create constraint trigger balanced after insert on ledger_entry
  deferrable initially deferred for each row execute function require_balanced_entry_of_entry();
create constraint trigger balanced after insert on ledger_posting
  deferrable initially deferred for each row execute function require_balanced_entry_of_posting();

select not_audited('append-only itself, and written with earnings and payouts, which are recorded',
  'ledger_account', 'ledger_entry', 'ledger_posting');
