-- Which days of what are told in the change feed: those of which something else is known than was told.
-- Whatever writes the figures, the database notes their days; see ADR 0123.
create table day_report (
  brand text not null,
  -- What is told of: SOURCE, SURVEY, PLACE, UTM_AUDIT or ATTRIBUTION.
  kind text not null,
  subject uuid not null,
  day date not null,
  -- Whether it is to be looked at.
  due boolean not null,
  -- SHA-256 of what was told last.
  told text constraint ck_day_report_told check (told ~ '^[0-9a-f]{64}$'),
  version bigint not null,
  constraint pk_day_report primary key (brand, kind, subject, day)
);
create index ix_day_report_due on day_report (brand, kind, subject, day) where due;
select isolate_by_brand('day_report', 'select, insert, update');
select not_audited('told of figures', 'day_report');

create function brands_with_due_days() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b
   where exists (select from day_report d where d.brand = b.slug and d.due)
$$;
revoke all on function brands_with_due_days() from public;
grant execute on function brands_with_due_days() to ${app};

-- Those whose days change by time alone.
create function brands_with_sources_or_links() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b
   where exists (select from event_source s where s.brand = b.slug)
      or exists (select from link l where l.brand = b.slug)
$$;
revoke all on function brands_with_sources_or_links() from public;
grant execute on function brands_with_sources_or_links() to ${app};

-- Notes days of rows that changed: the kind, and the subject and the days of a row c in SQL. A row that
-- is noted already is locked all the same, so that nobody tells of it before this is committed.
create function note_days() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  execute format(
    'insert into day_report as d (brand, kind, subject, day, due, version)
     select distinct c.brand, %L, %s, %s, true, 0 from changed c order by 1, 2, 3, 4
     on conflict on constraint pk_day_report do update set due = true',
    tg_argv[0], tg_argv[1], tg_argv[2]);
  return null;
end $$;
revoke all on function note_days() from public;

create function note_days_of(noted regclass, kind text, subject text, days text) returns void
  language plpgsql as $$
begin
  execute format(
    'create trigger note_days_of_new after insert on %s referencing new table as changed
       for each statement execute function note_days(%L, %L, %L)', noted, kind, subject, days);
  execute format(
    'create trigger note_days_of_changed after update on %s referencing new table as changed
       for each statement execute function note_days(%L, %L, %L)', noted, kind, subject, days);
end $$;

-- Readiness looks at the week before, so that a day matters to the next six.
select note_days_of(counted::regclass, 'SOURCE', 'c.source_id',
  $$ generate_series(c.day,
       least(c.day + 6, (now() at time zone
                          (select b.time_zone from brand b where b.slug = c.brand))::date),
       interval '1 day')::date $$)
  from unnest(array['source_day', 'source_day_refusal']) counted;
select note_days_of(counted::regclass, 'PLACE', 'c.place_id', 'c.day')
  from unnest(array['tap_count', 'walk_in']) counted;
select note_days_of('ad_day', 'UTM_AUDIT', $$ '00000000-0000-0000-0000-000000000000'::uuid $$, 'c.day');
select note_days_of('link', 'UTM_AUDIT', $$ '00000000-0000-0000-0000-000000000000'::uuid $$,
  $$ (now() at time zone (select b.time_zone from brand b where b.slug = c.brand))::date $$);

-- Of an answer that another one replaces the day changes, too.
create function note_days_of_answers() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into day_report as d (brand, kind, subject, day, due, version)
  select distinct c.brand, 'SURVEY', c.survey_id,
         (c.answered_at at time zone b.time_zone)::date, true, 0
    from changed c join brand b on b.slug = c.brand
   order by 1, 2, 3, 4
  on conflict on constraint pk_day_report do update set due = true;
  return null;
end $$;
revoke all on function note_days_of_answers() from public;
create trigger note_days_of_new after insert on survey_respondent referencing new table as changed
  for each statement execute function note_days_of_answers();
create trigger note_days_of_changed after update on survey_respondent referencing new table as changed
  for each statement execute function note_days_of_answers();
create trigger note_days_of_former after update on survey_respondent referencing old table as changed
  for each statement execute function note_days_of_answers();
create trigger note_days_of_gone after delete on survey_respondent referencing old table as changed
  for each statement execute function note_days_of_answers();
create index ix_survey_respondent_answered on survey_respondent (brand, survey_id, answered_at);

-- Another revision reads all answers anew, and another time zone cuts other days.
create function note_days_of_revision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into day_report as d (brand, kind, subject, day, due, version)
  select distinct r.brand, 'SURVEY', r.survey_id,
         (r.answered_at at time zone b.time_zone)::date, true, 0
    from changed c
    join brand b on b.slug = c.brand
    join survey_respondent r on r.brand = c.brand and r.survey_id = c.survey_id
   order by 1, 2, 3, 4
  on conflict on constraint pk_day_report do update set due = true;
  return null;
end $$;
revoke all on function note_days_of_revision() from public;
create trigger note_days_of_new after insert on survey_revision referencing new table as changed
  for each statement execute function note_days_of_revision();

create function note_days_of_moved_brand() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own text := current_setting('hookline.brand', true);
begin
  perform set_config('hookline.brand', new.slug, true);
  update day_report set due = true where brand = new.slug and kind in ('SURVEY', 'UTM_AUDIT');
  insert into day_report as d (brand, kind, subject, day, due, version)
  select distinct r.brand, 'SURVEY', r.survey_id,
         (r.answered_at at time zone new.time_zone)::date, true, 0
    from survey_respondent r
   where r.brand = new.slug
   order by 1, 2, 3, 4
  on conflict on constraint pk_day_report do update set due = true;
  perform set_config('hookline.brand', coalesce(own, ''), true);
  return null;
end $$;
revoke all on function note_days_of_moved_brand() from public;
create trigger note_days_of_moved after update on brand for each row
  when (old.time_zone is distinct from new.time_zone) execute function note_days_of_moved_brand();
