-- When somebody of a study's audience first met what is tried, or in the control arm would have: for each
-- identifier and arm the earliest instant that was told, in whatever order. As many rows as there are
-- people, not as they come by, so not partitioned; the instant may move.
create table study_exposure (
  brand text not null,
  study_id uuid not null,
  key text not null,
  -- The arm that was told, and the one that the salt gives.
  arm text not null,
  assigned_arm text not null,
  first_at timestamptz not null,
  recorded_at timestamptz not null,
  constraint pk_study_exposure primary key (study_id, key, arm),
  constraint fk_study_exposure_study foreign key (brand, study_id) references study (brand, id)
);
select isolate_by_brand('study_exposure', 'select, insert, update');
select not_audited('traffic', 'study_exposure');

-- Who is erased leaves a study as if never met: with what was bought, and without. As in V202611221009: only
-- while the brand has an erasure of a shopper under way.
create function erase_study_exposures(keys text[]) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with erased as (
    delete from study_exposure e
     where e.brand = current_setting('hookline.brand', true) and e.key = any(keys)
       and erasure_under_way(null)
    returning 1)
  select count(*) from erased
$$;
revoke all on function erase_study_exposures(text[]) from public;
grant execute on function erase_study_exposures(text[]) to ${app};
create index ix_study_exposure_key on study_exposure (brand, key);
