-- A partnership says who has to approve its posts, so that a post names one that is there.
alter table post add constraint fk_post_partnership
  foreign key (brand, partnership_id) references partnership (brand, id);

-- Who has to approve a post's content before it goes out: the brand's route, which is the one without
-- a partnership, and the routes of partnerships that have one of their own. No steps: no approval.
create table approval_route (
  id uuid not null constraint pk_approval_route primary key,
  brand text not null constraint fk_approval_route_brand references brand,
  partnership_id uuid,
  steps jsonb not null constraint ck_approval_route_steps check (jsonb_array_length(steps) <= 10),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_approval_route_partnership unique nulls not distinct (brand, partnership_id),
  constraint fk_approval_route_partnership foreign key (brand, partnership_id)
    references partnership (brand, id)
);
create index ix_approval_route_brand on approval_route (brand, id desc);
select isolate_by_brand('approval_route', 'select, insert, update, delete');
select audit_table('approval_route', 'approval-routes');

-- One version of a post's content on its route. The steps are those of the route as it was then, each
-- with its decision. What is needed for the next decision stands beside them, for the inbox.
create table review (
  id uuid not null constraint pk_review primary key,
  brand text not null,
  post_id uuid not null,
  content_version int not null constraint ck_review_content_version check (content_version > 0),
  media_seconds numeric(8, 3),
  planned_for timestamptz,
  written_by text not null,
  partnership_id uuid,
  route_id uuid,
  route_version bigint not null,
  steps jsonb not null constraint ck_review_steps check (jsonb_array_length(steps) <= 10),
  next_role text constraint ck_review_next_role check (next_role in ('ANALYST', 'OPERATOR', 'ADMIN')),
  next_by_submitter boolean not null,
  state text not null constraint ck_review_state check (state in ('OPEN', 'APPROVED',
    'CHANGES_REQUESTED', 'WITHDRAWN', 'VOID')),
  note text,
  submitter_subject text not null,
  submitter_name text,
  submitter_client text,
  version bigint not null,
  submitted_at timestamptz not null,
  closed_at timestamptz,
  constraint fk_review_post foreign key (brand, post_id) references post (brand, id),
  constraint uq_review_brand_id unique (brand, id),
  constraint ck_review_open check (
    (state = 'OPEN') = (closed_at is null) and (state = 'OPEN') = (next_role is not null))
);
-- A post's content is on one route at most, or has come through it.
create unique index uq_review_standing on review (brand, post_id) where state in ('OPEN', 'APPROVED');
create index ix_review_brand on review (brand, id desc);
create index ix_review_state on review (brand, state, id desc);
create index ix_review_post on review (post_id, id desc);
create index ix_review_planned on review (brand, planned_for);
create index ix_review_submitter on review (brand, submitter_subject, id desc);
select isolate_by_brand('review', 'select, insert, update');
select audit_table('review', 'reviews');
select show_by_brand('review');

-- What reviewers and authors say of a version, and the changes that were asked for.
create table remark (
  id uuid not null constraint pk_remark primary key,
  brand text not null,
  review_id uuid not null,
  post_id uuid not null,
  content_version int not null,
  kind text not null constraint ck_remark_kind check (kind in ('NOTE', 'REQUESTED_CHANGE')),
  text text not null,
  field text constraint ck_remark_field check (field in ('KIND', 'CREATOR', 'ACCOUNT', 'PARTNERSHIP', 'MENTION',
    'RELATION', 'CAPTION', 'MEDIA', 'LINKS', 'DISCLOSURE', 'INTERACTION', 'PLANNED_FOR')),
  second numeric(8, 3) constraint ck_remark_second check (second >= 0),
  state text not null constraint ck_remark_state check (state in ('OPEN', 'RESOLVED')),
  author_subject text not null,
  author_name text,
  author_client text,
  resolver_subject text,
  resolver_name text,
  resolver_client text,
  resolved_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  constraint fk_remark_review foreign key (brand, review_id) references review (brand, id),
  constraint ck_remark_second_of_media check (second is null or field is null or field = 'MEDIA'),
  constraint ck_remark_resolved check (
    (state = 'RESOLVED') = (resolved_at is not null)
    and (state = 'RESOLVED') = (resolver_subject is not null))
);
create index ix_remark_brand on remark (brand, id desc);
create index ix_remark_review on remark (review_id, id desc);
create index ix_remark_post on remark (post_id, id desc);
create index ix_remark_state on remark (brand, state, id desc);
select isolate_by_brand('remark', 'select, insert, update');
select audit_table('remark', 'remarks');
