-- What a creator, or the brand's own team, is asked to make. Its versions stand in document_version.
create table brief (
  id uuid not null constraint pk_brief primary key,
  brand text not null constraint fk_brief_brand references brand,
  creator_id uuid,
  partnership_id uuid,
  campaign_id uuid,
  state text not null constraint ck_brief_state check (state in ('DRAFT', 'SENT', 'ACCEPTED',
    'DECLINED', 'WITHDRAWN')),
  content jsonb not null,
  content_version int not null constraint ck_brief_content_version check (content_version > 0),
  sent_version int constraint ck_brief_sent_version check (sent_version between 1 and content_version),
  sent_at timestamptz,
  answered_at timestamptz,
  reason text,
  -- When the first of its deliverables is due.
  due_on date,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_brief_brand_id unique (brand, id),
  constraint fk_brief_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint fk_brief_partnership foreign key (brand, partnership_id)
    references partnership (brand, id),
  constraint ck_brief_partnership check (partnership_id is null or creator_id is not null),
  constraint ck_brief_sent check ((sent_version is null) = (sent_at is null)),
  constraint ck_brief_answered check (case state
    when 'DRAFT' then answered_at is null
    when 'SENT' then answered_at is null and sent_version = content_version
    when 'ACCEPTED' then answered_at is not null and sent_version = content_version
    when 'DECLINED' then answered_at is not null and sent_version = content_version
    else true end)
);
create index ix_brief_brand on brief (brand, id desc);
create index ix_brief_state on brief (brand, state, id desc);
create index ix_brief_creator on brief (creator_id, id desc) where creator_id is not null;
create index ix_brief_partnership on brief (partnership_id, id desc) where partnership_id is not null;
create index ix_brief_campaign on brief (campaign_id, id desc) where campaign_id is not null;
create index ix_brief_due_on on brief (brand, due_on) where due_on is not null;
select isolate_by_brand('brief', 'select, insert, update');
select show_by_brand('brief');
select audit_table('brief', 'briefs');
