-- Partnerships of which fees, bonuses and bounties have to be worked out, because something changed.
create table partnership_due (
  brand text not null constraint fk_partnership_due_brand references brand,
  partnership_id uuid not null,
  told int not null default 1,
  -- How often it has failed since something was told of it.
  failures int not null default 0,
  -- Until when it is then put off, unless something more is told of it.
  waits_until timestamptz,
  constraint pk_partnership_due primary key (brand, partnership_id)
);
select isolate_by_brand('partnership_due', 'select, insert, update, delete');
select not_audited('the service''s own list of work', 'partnership_due');

create function brands_with_due_partnerships() returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b where exists (select 1 from partnership_due d
                  where d.brand = b.slug and (d.waits_until is null or d.waits_until <= now()))
$$;
revoke all on function brands_with_due_partnerships() from public;
grant execute on function brands_with_due_partnerships() to ${app};

create function brands_with_fees_of_days() returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.brand from partnership p
   where p.status in ('ACTIVE', 'PAUSED') and p.pay -> 'flatFee' ->> 'due' = 'ON_DATES'
$$;
revoke all on function brands_with_fees_of_days() from public;
grant execute on function brands_with_fees_of_days() to ${app};
