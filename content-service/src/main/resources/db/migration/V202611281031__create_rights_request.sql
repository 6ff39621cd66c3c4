-- What authors of mentions were asked for and have granted, refused or taken back. That a term has
-- passed is computed at each reading; EXPIRED is written only where a question is asked anew.
create table rights_request (
  id uuid not null constraint pk_rights_request primary key,
  brand text not null,
  mention_id uuid not null,
  status text not null constraint ck_rights_request_status
    check (status in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
  asked_channels text[] not null,
  asked_usages text[] not null,
  asked_edits boolean not null,
  asked_at timestamptz not null,
  answer_by timestamptz,
  message text,
  granted_channels text[],
  granted_usages text[],
  granted_edits boolean,
  valid_from timestamptz,
  valid_until timestamptz,
  conditions text,
  answered_at timestamptz,
  withdrawn_at timestamptz,
  reason text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_rights_request_mention foreign key (brand, mention_id) references mention (brand, id),
  constraint uq_rights_request_brand_id unique (brand, id),
  constraint ck_rights_request_scope check (cardinality(asked_channels) > 0 and cardinality(asked_usages) > 0),
  constraint ck_rights_request_grant check (
    num_nulls(granted_channels, granted_usages, granted_edits, valid_from) in (0, 4)
    and (status <> 'GRANTED' or valid_from is not null)
    and (status not in ('ASKED', 'REFUSED') or valid_from is null)
    and valid_until > valid_from)
);
create index ix_rights_request_brand on rights_request (brand, id desc);
create index ix_rights_request_mention on rights_request (brand, mention_id, id desc);
create index ix_rights_request_until on rights_request (brand, valid_until, id desc) where status = 'GRANTED';
create index ix_rights_request_status on rights_request (brand, status, id desc);
-- Nobody is asked by two colleagues at once.
create unique index uq_rights_request_open on rights_request (brand, mention_id) where status = 'ASKED';
select isolate_by_brand('rights_request', 'select, insert, update');
select audit_table('rights_request', 'rights-requests', masked => '{message,reason,conditions}');

-- What shows that a step was taken: the words, where they stand, a file by its checksum; only ever added.
-- Update: an erasure takes words and address out.
create table rights_evidence (
  id uuid not null constraint pk_rights_evidence primary key,
  brand text not null,
  rights_request_id uuid not null,
  step text not null constraint ck_rights_evidence_step
    check (step in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  quote text,
  source_url text constraint ck_rights_evidence_source_url check (source_url ~* '^https?://'),
  sha256 text constraint ck_rights_evidence_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  seen_by text not null,
  seen_at timestamptz not null,
  created_at timestamptz not null,
  constraint fk_rights_evidence_request foreign key (brand, rights_request_id)
    references rights_request (brand, id)
);
create index ix_rights_evidence_request on rights_evidence (rights_request_id);
select isolate_by_brand('rights_evidence', 'select, insert, update');
select audit_table('rights_evidence', 'rights-requests', masked => '{quote,source_url}',
  key => 'rights_request_id', part => 'evidence');

-- Each use of somebody else's video, under the grant that covered it when it began; a post that went out
-- while its author took the grant back has none.
create table reuse (
  id uuid not null constraint pk_reuse primary key,
  brand text not null,
  mention_id uuid not null,
  rights_request_id uuid,
  channel text not null,
  usage text not null,
  edited boolean not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  post_id uuid,
  place_url text constraint ck_reuse_place_url check (place_url ~* '^https?://'),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_reuse_mention foreign key (brand, mention_id) references mention (brand, id),
  constraint fk_reuse_rights_request foreign key (brand, rights_request_id)
    references rights_request (brand, id),
  constraint uq_reuse_post unique (brand, post_id, mention_id, channel),
  constraint ck_reuse_end check (ended_at >= started_at)
);
create index ix_reuse_brand on reuse (brand, id desc);
create index ix_reuse_mention on reuse (brand, mention_id, id desc);
create index ix_reuse_running on reuse (brand, id desc) where ended_at is null;
select isolate_by_brand('reuse', 'select, insert, update');
select audit_table('reuse', 'reuses');
