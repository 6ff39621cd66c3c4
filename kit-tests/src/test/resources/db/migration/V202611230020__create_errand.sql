-- Work to be done, as DueRows keeps it.
create table errand_due (
  brand text not null constraint fk_errand_due_brand references brand,
  errand_id uuid not null,
  told int not null default 1,
  failures int not null default 0,
  waits_until timestamptz,
  constraint pk_errand_due primary key (brand, errand_id)
);
select isolate_by_brand('errand_due', 'select, insert, update, delete');
select not_audited('the service''s own list of work', 'errand_due');

create function brands_with_due_errands() returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b where exists (select 1 from errand_due d
                  where d.brand = b.slug and (d.waits_until is null or d.waits_until <= now()))
$$;
revoke all on function brands_with_due_errands() from public;
grant execute on function brands_with_due_errands() to ${app};

-- Some of them are of money, and some become so or are so no more.
create table offer (
  id uuid not null constraint pk_offer primary key,
  brand text not null constraint fk_offer_brand references brand,
  figure text not null,
  of_money boolean not null
);
create index ix_offer_brand on offer (brand, id desc);
select isolate_by_brand('offer', 'select, insert, update');
select audit_table('offer', 'offers', money => 'of_money');
