-- Days of visitors of whom much is kept: what was told of each since its visits were made last and when the first
-- of it was (told_at), when they are to be made anew, how much is kept of it where that was counted, and how often
-- making them has failed.
create table visit_due (
  brand text not null constraint fk_visit_due_brand references brand,
  source_id uuid not null,
  visitor text not null,
  day_from timestamptz not null,
  day_to timestamptz not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  events bigint not null,
  pages bigint not null,
  told_at timestamptz not null,
  due_at timestamptz not null,
  held int,
  attempts int not null default 0,
  constraint pk_visit_due primary key (brand, source_id, visitor, day_from)
);
create index ix_visit_due on visit_due (brand, due_at);
create index ix_visit_due_failed on visit_due (brand, told_at) where attempts > 0;
select isolate_by_brand('visit_due', 'select, insert, update, delete');
select not_audited('traffic', 'visit_due');

create function brands_with_due_visits() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b
   cross join lateral (select from visit_due d where d.brand = b.slug and d.due_at <= now() limit 1) due
$$;
revoke all on function brands_with_due_visits() from public;
grant execute on function brands_with_due_visits() to ${app};
