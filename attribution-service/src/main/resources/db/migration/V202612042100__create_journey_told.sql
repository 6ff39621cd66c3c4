-- Of which run of each reported setting the reporting service has been told how its orders came about.
create table journey_told (
  brand text not null,
  setting_id uuid not null,
  run_id uuid not null,
  -- When the run was completed: of two the later holds.
  completed_at timestamptz not null,
  version bigint not null,
  constraint pk_journey_told primary key (brand, setting_id),
  constraint fk_journey_told_setting foreign key (brand, setting_id) references credit_setting (brand, id)
);
select isolate_by_brand('journey_told', 'select, insert, update');
select not_audited('what was told stands in the feed', 'journey_told');

-- Brands with a reported setting whose newest completed run has not been told.
create function brands_with_untold_journeys() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.slug from brand b
   where exists (select from credit_setting s
                   join credit_chain c on c.brand = s.brand and c.setting_id = s.id
                   join credit_run r on r.brand = c.brand and r.chain_id = c.id and r.status = 'COMPLETED'
                   left join journey_told t on t.brand = s.brand and t.setting_id = s.id
                  where s.brand = b.slug and s.reported
                    and (t.completed_at is null or t.completed_at < r.ended_at))
$$;
revoke all on function brands_with_untold_journeys() from public;
grant execute on function brands_with_untold_journeys() to ${app};
