-- From when on a post was out: before, it could bring nothing.
alter table post add column published_at timestamptz;

-- What boosts of posts brought beyond what the posts brought before: of each stretch of days with Spark ads what
-- is known of it now. The id comes of the brand, the post and the first day.
create table amplification_measurement (
  id uuid not null constraint pk_amplification_measurement primary key,
  brand text not null constraint fk_amplification_measurement_brand references brand,
  post_id uuid not null,
  creator_id uuid,
  state text not null constraint ck_amplification_measurement_state
    check (state in ('RUNNING', 'SETTLING', 'SETTLED', 'WITHDRAWN')),
  ended_on date not null,
  figures jsonb not null,
  version bigint not null,
  created_at timestamptz not null,
  measured_at timestamptz not null
);
create index ix_amplification_measurement_brand on amplification_measurement (brand, id desc);
create index ix_amplification_measurement_post on amplification_measurement (brand, post_id, id desc);
create index ix_amplification_measurement_ended on amplification_measurement (brand, ended_on);
select isolate_by_brand('amplification_measurement', 'select, insert, update');

-- Every time that it came out otherwise.
create table amplification_measurement_version (
  brand text not null,
  measurement_id uuid not null,
  version bigint not null,
  state text not null,
  figures jsonb not null,
  measured_at timestamptz not null,
  constraint pk_amplification_measurement_version primary key (brand, measurement_id, version),
  constraint fk_amplification_measurement_version_measurement foreign key (measurement_id)
    references amplification_measurement (id)
);
select isolate_by_brand('amplification_measurement_version', 'select, insert');
select not_audited('measured, in versions', 'amplification_measurement', 'amplification_measurement_version');

-- Posts that have to be measured, because something about their ads was told.
create table amplification_due (
  brand text not null constraint fk_amplification_due_brand references brand,
  post_id uuid not null,
  told int not null default 1,
  -- How often it has failed since something was told of it.
  failures int not null default 0,
  -- Until when it is then put off, unless something more is told of it.
  waits_until timestamptz,
  constraint pk_amplification_due primary key (brand, post_id)
);
select isolate_by_brand('amplification_due', 'select, insert, update, delete');
select not_audited('the service''s own list of work', 'amplification_due');

create function brands_with_due_amplifications() returns table (brand text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b
   where exists (select from amplification_due d
                  where d.brand = b.slug and (d.waits_until is null or d.waits_until <= now()))
$$;
revoke all on function brands_with_due_amplifications() from public;
grant execute on function brands_with_due_amplifications() to ${app};

create function brands_with_amplifications() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b
   where exists (select from amplification_measurement m where m.brand = b.slug)
$$;
revoke all on function brands_with_amplifications() from public;
grant execute on function brands_with_amplifications() to ${app};

-- A row that is noted already is locked all the same, so that nobody measures before this is committed.
create function note_boosted_posts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into amplification_due as d (brand, post_id)
  select distinct c.brand, c.post_id from changed c
   where c.ad_kind = 'SPARK' and c.post_id is not null
   order by 1, 2
  on conflict on constraint pk_amplification_due
  do update set told = d.told + 1, failures = 0, waits_until = null;
  return null;
end $$;
revoke all on function note_boosted_posts() from public;
create trigger note_boosted_posts_of_new after insert on ad_day referencing new table as changed
  for each statement execute function note_boosted_posts();
create trigger note_boosted_posts_of_changed after update on ad_day referencing new table as changed
  for each statement execute function note_boosted_posts();
-- An ad may turn out to show another post.
create trigger note_boosted_posts_of_former after update on ad_day referencing old table as changed
  for each statement execute function note_boosted_posts();
