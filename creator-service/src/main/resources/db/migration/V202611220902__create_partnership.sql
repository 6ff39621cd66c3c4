-- A brand and a creator under terms. What holds of its terms stands here, and in partnership_terms
-- with every version before and behind it.
create table partnership (
  id uuid not null constraint pk_partnership primary key,
  brand text not null,
  creator_id uuid not null,
  campaign_id uuid,
  name text not null,
  starts_on date not null,
  ends_on date,
  terms_version int not null,
  -- What is agreed but for money, and the money.
  terms jsonb not null,
  pay jsonb not null,
  -- The version that takes over, and when.
  next_version int,
  next_from timestamptz,
  status text not null constraint ck_partnership_status check (status in (
    'DRAFT', 'PROPOSED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'TERMINATED')),
  status_since timestamptz not null,
  status_by text not null,
  status_by_name text,
  status_reason text,
  activated_at timestamptz,
  ended_at timestamptz,
  -- Last days of rights, and the last day that was reminded of.
  usage_until date,
  usage_reminded date,
  whitelisting_until date,
  whitelisting_reminded date,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_partnership_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_partnership_brand_id unique (brand, id, creator_id),
  constraint ck_partnership_dates check (ends_on >= starts_on),
  constraint ck_partnership_end check (
    status not in ('COMPLETED', 'TERMINATED') or ended_at is not null and ends_on is not null),
  constraint ck_partnership_active check (
    status not in ('ACTIVE', 'PAUSED', 'COMPLETED') or activated_at is not null),
  constraint ck_partnership_next check ((next_version is null) = (next_from is null))
);
create index ix_partnership_brand on partnership (brand, id desc);
create index ix_partnership_creator on partnership (creator_id, id desc);
create index ix_partnership_campaign on partnership (campaign_id, id desc) where campaign_id is not null;
create index ix_partnership_status on partnership (brand, status, id desc);
create index ix_partnership_next on partnership (next_from) where next_from is not null;
create index ix_partnership_usage on partnership (brand, usage_until) where usage_until is not null;
create index ix_partnership_whitelisting on partnership (brand, whitelisting_until)
  where whitelisting_until is not null;
select isolate_by_brand('partnership', 'select, insert, update');
-- Money is seen with the finance right only; the versions tell it to those who have it.
select audit_table('partnership', 'partnerships', masked => '{pay,status_reason}');

-- Every version of the terms, from drafts to amendments: only ever added. A version holds from its
-- instant on, until a later version's; those from before the activation hold from the first day on.
create table partnership_terms (
  brand text not null,
  partnership_id uuid not null constraint fk_partnership_terms_partnership references partnership,
  version int not null constraint ck_partnership_terms_version check (version > 0),
  valid_from timestamptz,
  starts_on date not null,
  ends_on date,
  terms jsonb not null,
  pay jsonb not null,
  note text,
  written_at timestamptz not null,
  written_by text not null,
  written_by_name text,
  constraint pk_partnership_terms primary key (partnership_id, version),
  constraint ck_partnership_terms_dates check (ends_on >= starts_on)
);
create index ix_partnership_terms_brand on partnership_terms (brand);
select isolate_by_brand('partnership_terms', 'select, insert');
select not_audited('never changed itself, and written with a partnership, which is recorded',
  'partnership_terms');

create function refuse_change_of_terms() returns trigger
  language plpgsql as $$
begin
  raise exception 'Terms are amended by a new version; what was agreed stays as it was.'
    using errcode = 'integrity_constraint_violation', constraint = 'ck_partnership_terms_append_only';
end $$;
create trigger append_only before update or delete on partnership_terms
  for each row execute function refuse_change_of_terms();

-- Brands with partnerships whose next version of the terms is due, for the work in the background.
create function brands_with_due_terms(at timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct brand from partnership where next_from <= at
$$;
revoke all on function brands_with_due_terms(timestamptz) from public;
grant execute on function brands_with_due_terms(timestamptz) to ${app};

-- Brands with rights that end soon and of which nobody was reminded.
create function brands_with_ending_rights(soon date) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct brand from partnership
   where activated_at is not null
     and (usage_until <= soon and usage_reminded is distinct from usage_until
       or whitelisting_until <= soon and whitelisting_reminded is distinct from whitelisting_until)
$$;
revoke all on function brands_with_ending_rights(date) from public;
grant execute on function brands_with_ending_rights(date) to ${app};
