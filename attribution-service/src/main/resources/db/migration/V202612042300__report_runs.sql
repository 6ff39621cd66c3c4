-- Which run says what reports show of a setting that is reported: that of the highest version of its rules,
-- of orders since longest ago, the latest. What it says is told by days, see ADR 0123 and ADR 0152; which days
-- to tell is noted in the transaction that completes it, or that changes the setting.
create table reported_run (
  brand text not null,
  setting_id uuid not null,
  -- Null where nothing is reported (any more).
  chain_id uuid,
  run int,
  constraint pk_reported_run primary key (brand, setting_id),
  constraint fk_reported_run_setting foreign key (brand, setting_id) references credit_setting (brand, id),
  constraint fk_reported_run_run foreign key (brand, chain_id, run) references credit_run (brand, chain_id, number),
  constraint ck_reported_run_run check ((chain_id is null) = (run is null))
);
select isolate_by_brand('reported_run', 'select');
select not_audited('follows from runs and settings', 'reported_run');

-- What a run has added and closed.
create index ix_run_figure_from on run_figure (brand, chain_id, from_run);
create index ix_run_figure_until on run_figure (brand, chain_id, until_run) where until_run is not null;

-- The row is locked first, so that of two that complete at once the second sees the first, or is tried again.
create function report_run_of(own text, setting uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  former reported_run;
  latest record;
begin
  insert into reported_run as r (brand, setting_id) values (own, setting)
  on conflict on constraint pk_reported_run do update set setting_id = excluded.setting_id
  returning r.* into former;
  select c.id, r.number into latest
    from credit_setting s
    join credit_chain c on c.brand = own and c.setting_id = s.id
    join credit_run r on r.brand = own and r.chain_id = c.id and r.status = 'COMPLETED'
   where s.brand = own and s.id = setting and s.reported and s.archived_at is null
   order by c.setting_version desc, c.lapsed_at nulls first, c.occurred_from nulls first,
            r.watermark_at desc, r.number desc
   limit 1;
  if (latest.id, latest.number) is not distinct from (former.chain_id, former.run) then
    return;
  end if;
  update reported_run set chain_id = latest.id, run = latest.number where brand = own and setting_id = setting;
  insert into day_report as d (brand, kind, subject, day, due, version)
  select own, 'ATTRIBUTION', setting, w.day, true, 0
    from (
      -- Of the same chain those that differ; of another one all that were told, and all that are to be.
      select f.day from run_figure f
       where f.brand = own and f.chain_id = latest.id and former.chain_id = latest.id
         and f.from_run > former.run and f.from_run <= latest.number
      union
      select f.day from run_figure f
       where f.brand = own and f.chain_id = latest.id and former.chain_id = latest.id
         and f.until_run > former.run and f.until_run <= latest.number
      union
      select t.day from day_report t
       where t.brand = own and t.kind = 'ATTRIBUTION' and t.subject = setting
         and former.chain_id is distinct from latest.id
      union
      select f.day from run_figure f
       where f.brand = own and f.chain_id = latest.id and former.chain_id is distinct from latest.id
         and f.from_run <= latest.number and (f.until_run is null or f.until_run > latest.number)) w
   order by 4
  on conflict on constraint pk_day_report do update set due = true;
end $$;
revoke all on function report_run_of(text, uuid) from public;

create function report_completed_run() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform report_run_of(new.brand, c.setting_id)
    from credit_chain c where c.brand = new.brand and c.id = new.chain_id;
  return null;
end $$;
revoke all on function report_completed_run() from public;
create trigger credit_run_is_reported after update on credit_run for each row
  when (new.status = 'COMPLETED' and old.status <> 'COMPLETED') execute function report_completed_run();

create function report_changed_setting() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform report_run_of(new.brand, new.id);
  return null;
end $$;
revoke all on function report_changed_setting() from public;
create trigger credit_setting_is_reported after update on credit_setting for each row
  when ((old.reported, old.archived_at) is distinct from (new.reported, new.archived_at))
  execute function report_changed_setting();
