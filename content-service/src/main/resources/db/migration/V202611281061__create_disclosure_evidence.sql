-- What was seen of a post's disclosures and switches, by whom and how: only ever added, and null
-- where nobody looked.
create table disclosure_evidence (
  id uuid not null constraint pk_disclosure_evidence primary key,
  brand text not null,
  post_id uuid not null,
  content_version int not null,
  method text not null constraint ck_disclosure_evidence_method check (method in ('PUBLICATION', 'SEEN', 'SCREENSHOT', 'API')),
  seen_at timestamptz not null,
  seen_by text not null,
  paid_partnership boolean,
  own_brand boolean,
  ai_generated boolean,
  privacy text constraint ck_disclosure_evidence_privacy check (privacy in ('EVERYONE', 'FOLLOWERS', 'FRIENDS', 'ONLY_ME')),
  comments_open boolean,
  duet_allowed boolean,
  stitch_allowed boolean,
  link text constraint ck_disclosure_evidence_link check (link ~* '^https?://'),
  sha256 text constraint ck_disclosure_evidence_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  required text[] not null,
  missing text[] not null constraint ck_disclosure_evidence_missing check (missing <@ required),
  recorded_at timestamptz not null,
  constraint fk_disclosure_evidence_post foreign key (brand, post_id) references post (brand, id),
  constraint ck_disclosure_evidence_screenshot check (method <> 'SCREENSHOT' or link is not null)
);
create index ix_disclosure_evidence_post on disclosure_evidence (post_id, id desc);
create index ix_disclosure_evidence_seen on disclosure_evidence (post_id, seen_at desc, id desc);
select isolate_by_brand('disclosure_evidence', 'select, insert');
select not_audited('evidence; it never changes and says who saw it', 'disclosure_evidence');
