-- What a creator owes under a partnership: planned by its terms, or by hand.
create table deliverable (
  id uuid not null constraint pk_deliverable primary key,
  brand text not null,
  partnership_id uuid not null,
  creator_id uuid not null,
  campaign_id uuid,
  -- The part of the terms that it comes from.
  planned_as uuid,
  type text not null constraint ck_deliverable_type check (type in (
    'VIDEO', 'CAROUSEL', 'STORY', 'LIVE', 'UGC_VIDEO', 'RAW_FOOTAGE', 'SPARK_AUTHORIZATION',
    'APPEARANCE', 'OTHER')),
  count int not null constraint ck_deliverable_count check (count between 1 and 100),
  title text not null,
  due_on date,
  brief_id uuid,
  status text not null constraint ck_deliverable_status check (status in (
    'DUE', 'SUBMITTED', 'CHANGES_REQUESTED', 'ACCEPTED', 'REJECTED', 'CANCELLED')),
  -- Drafts that were handed in, and what was answered: [{"step", "at", "by", "note", "url"}, …]
  steps jsonb not null,
  post_ids uuid[] not null,
  accepted_at timestamptz,
  -- The due day of which somebody was reminded.
  reminded date,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_deliverable_partnership foreign key (brand, partnership_id, creator_id)
    references partnership (brand, id, creator_id),
  constraint uq_deliverable_planned_as unique (partnership_id, planned_as),
  constraint ck_deliverable_accepted check ((status = 'ACCEPTED') = (accepted_at is not null))
);
create index ix_deliverable_brand on deliverable (brand, id desc);
create index ix_deliverable_partnership on deliverable (partnership_id, id desc);
create index ix_deliverable_creator on deliverable (creator_id, id desc);
create index ix_deliverable_campaign on deliverable (campaign_id, id desc) where campaign_id is not null;
create index ix_deliverable_status on deliverable (brand, status, id desc);
create index ix_deliverable_due on deliverable (brand, due_on)
  where status in ('DUE', 'CHANGES_REQUESTED') and due_on is not null;
select isolate_by_brand('deliverable', 'select, insert, update');
select show_by_brand('deliverable');
-- Of what people wrote to each other the audit keeps only that it was written.
select audit_table('deliverable', 'deliverables', masked => '{steps}');

-- Brands in which a day may have passed on which something was due, and nobody was reminded.
create function brands_with_overdue_deliverables(latest date) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct brand from deliverable
   where status in ('DUE', 'CHANGES_REQUESTED') and due_on < latest
     and reminded is distinct from due_on
$$;
revoke all on function brands_with_overdue_deliverables(date) from public;
grant execute on function brands_with_overdue_deliverables(date) to ${app};
