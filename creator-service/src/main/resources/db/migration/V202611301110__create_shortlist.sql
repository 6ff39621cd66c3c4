-- Creators whom the agency proposes to a client for a campaign, and what the client says of each.
create table shortlist (
  id uuid not null constraint pk_shortlist primary key,
  brand text not null constraint fk_shortlist_brand references brand,
  campaign_id uuid not null,
  name text not null,
  message text,
  status text not null constraint ck_shortlist_status check (
    status in ('DRAFT', 'SHARED', 'DECIDED', 'CLOSED')),
  status_since timestamptz not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_shortlist_brand_id unique (brand, id),
  constraint fk_shortlist_campaign foreign key (brand, campaign_id) references campaign (brand, id)
);
create index ix_shortlist_brand on shortlist (brand, id desc);
create index ix_shortlist_campaign on shortlist (campaign_id, id desc);
select isolate_by_brand('shortlist', 'select, insert, update');
select audit_table('shortlist', 'shortlists', masked => '{message}');

-- What is written about a person stays erasable.
create table shortlist_candidate (
  id uuid not null constraint pk_shortlist_candidate primary key,
  brand text not null,
  shortlist_id uuid not null,
  creator_id uuid not null,
  position int not null,
  agency_comment text,
  decision text constraint ck_shortlist_candidate_decision check (decision in ('APPROVED', 'DECLINED')),
  client_comment text,
  decided_by text,
  decided_at timestamptz,
  constraint fk_shortlist_candidate_shortlist foreign key (brand, shortlist_id)
    references shortlist (brand, id),
  constraint fk_shortlist_candidate_creator foreign key (brand, creator_id)
    references creator (brand, id),
  constraint uq_shortlist_candidate_creator unique (shortlist_id, creator_id),
  constraint ck_shortlist_candidate_decided check (
    num_nonnulls(decision, decided_by, decided_at) in (0, 3)
    and (decision is not null or client_comment is null))
);
create index ix_shortlist_candidate_creator on shortlist_candidate (brand, creator_id);
select isolate_by_brand('shortlist_candidate', 'select, insert, update, delete');
select audit_table('shortlist_candidate', 'shortlists', masked => '{agency_comment,client_comment}',
  key => 'shortlist_id', part => 'candidates');

-- Every decision as it was made; updated only by an erasure.
create table shortlist_decision (
  id uuid not null constraint pk_shortlist_decision primary key,
  brand text not null,
  shortlist_id uuid not null,
  link_id uuid not null,
  creator_id uuid not null,
  decision text not null constraint ck_shortlist_decision_decision check (
    decision in ('APPROVED', 'DECLINED')),
  client_comment text,
  decided_by text not null,
  decided_at timestamptz not null,
  constraint fk_shortlist_decision_shortlist foreign key (brand, shortlist_id)
    references shortlist (brand, id)
);
create index ix_shortlist_decision_shortlist on shortlist_decision (shortlist_id, id desc);
create index ix_shortlist_decision_creator on shortlist_decision (brand, creator_id);
select isolate_by_brand('shortlist_decision', 'select, insert, update');
select not_audited('decisions that stay as they are, each with who made it and when', 'shortlist_decision');

-- A secret address for a client without an account. Of the secret only the SHA-256 is kept.
create table shortlist_link (
  id uuid not null constraint pk_shortlist_link primary key,
  brand text not null,
  shortlist_id uuid not null,
  recipient text not null,
  secret_hash bytea not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  constraint uq_shortlist_link_secret unique (secret_hash),
  constraint uq_shortlist_link_brand_id unique (brand, id),
  constraint fk_shortlist_link_shortlist foreign key (brand, shortlist_id)
    references shortlist (brand, id)
);
create index ix_shortlist_link_shortlist on shortlist_link (shortlist_id, id desc);
select isolate_by_brand('shortlist_link', 'select, insert, update');
select find_by_secret('shortlist_link');
select audit_table('shortlist_link', 'shortlists', masked => '{secret_hash}',
  key => 'shortlist_id', part => 'links');

create table shortlist_opening (
  brand text not null,
  link_id uuid not null,
  opened bigint not null,
  last_opened_at timestamptz not null,
  constraint pk_shortlist_opening primary key (brand, link_id),
  constraint fk_shortlist_opening_link foreign key (brand, link_id)
    references shortlist_link (brand, id)
);
select isolate_by_brand('shortlist_opening', 'select, insert, update');
select not_audited('traffic', 'shortlist_opening');
