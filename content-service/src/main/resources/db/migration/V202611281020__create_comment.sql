-- What people say under posts. A comment is known by the network's id of it, which is text: it has
-- more digits than a number keeps. Of each fact counts what was seen last, so that each has the
-- instant at which it was; texts of before are kept in comment_text. The class is a person's word, or
-- else the rules'. What was seen until erased_at tells neither words nor author.
create table comment (
  id uuid not null constraint pk_comment primary key,
  brand text not null,
  network text not null constraint ck_comment_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  platform_id text not null,
  post_id uuid not null,
  parent_platform_id text,
  parent_seen_at timestamptz,
  author_key text,
  author_handle text,
  author_seen_at timestamptz,
  text text not null,
  text_seen_at timestamptz,
  edits int not null,
  search tsvector not null,
  language text,
  language_seen_at timestamptz,
  commented_at timestamptz not null,
  seen_at timestamptz not null,
  likes bigint constraint ck_comment_likes check (likes >= 0),
  likes_seen_at timestamptz,
  replies bigint constraint ck_comment_replies check (replies >= 0),
  replies_seen_at timestamptz,
  there_seen_at timestamptz,
  gone_seen_at timestamptz[],
  deleted_at timestamptz,
  erased_at timestamptz,
  rule_class text not null constraint ck_comment_rule_class check (rule_class in
    ('QUESTION', 'CONFUSION', 'PRAISE', 'OBJECTION', 'INTENT', 'COMPLAINT', 'OTHER')),
  rule text,
  rules_version int not null,
  person_class text constraint ck_comment_person_class check (person_class in
    ('QUESTION', 'CONFUSION', 'PRAISE', 'OBJECTION', 'INTENT', 'COMPLAINT', 'OTHER')),
  classified_by text,
  class text not null generated always as (coalesce(person_class, rule_class)) stored,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_comment_post foreign key (brand, post_id) references post (brand, id),
  constraint uq_comment_brand_id unique (brand, id),
  constraint uq_comment_platform_id unique (brand, network, platform_id),
  constraint ck_comment_classified_by check ((person_class is null) = (classified_by is null)),
  constraint ck_comment_seen check (
    (text = '' or text_seen_at is not null)
    and (parent_platform_id is null) = (parent_seen_at is null)
    and num_nulls(author_key, author_handle, author_seen_at) in (0, 3)
    and (language is null) = (language_seen_at is null)
    and (likes is null) = (likes_seen_at is null)
    and (replies is null) = (replies_seen_at is null)
    and deleted_at is not distinct from gone_seen_at[1])
);
-- Lists by time, and the share of the classes over time without a look at the table.
create index ix_comment_time on comment (brand, commented_at desc, id desc) include (class);
create index ix_comment_class on comment (brand, class, commented_at desc, id desc);
create index ix_comment_network on comment (brand, network, commented_at desc, id desc);
create index ix_comment_deleted on comment (brand, commented_at desc, id desc) where deleted_at is not null;
create index ix_comment_post on comment (post_id, commented_at desc, id desc) include (class);
create index ix_comment_author on comment (brand, author_key) where author_key is not null;
create index ix_comment_parent on comment (brand, parent_platform_id) where parent_platform_id is not null;
create index ix_comment_search on comment using gin (brand, search);
select isolate_by_brand('comment', 'select, insert, update');

select show_by_brand('comment');

-- What a comment said before it was changed on the network: each text once, by its digest, and when
-- it was seen so last.
create table comment_text (
  brand text not null,
  comment_id uuid not null,
  id uuid not null,
  seen_at timestamptz not null,
  text text not null,
  constraint pk_comment_text primary key (brand, comment_id, id),
  constraint fk_comment_text_comment foreign key (brand, comment_id) references comment (brand, id)
);
select isolate_by_brand('comment_text', 'select, insert, update, delete');

-- Which version of the rules holds. Whoever classifies holds the row until the commit.
create table comment_rules (
  brand text not null constraint pk_comment_rules primary key
    constraint fk_comment_rules_brand references brand,
  version int not null
);
select isolate_by_brand('comment_rules', 'select, insert, update');

create table comment_rules_version (
  id uuid not null constraint pk_comment_rules_version primary key,
  brand text not null constraint fk_comment_rules_version_rules references comment_rules,
  version int not null,
  rules jsonb not null,
  set_by text not null,
  job_id uuid,
  created_at timestamptz not null,
  constraint uq_comment_rules_version unique (brand, version)
);
select isolate_by_brand('comment_rules_version', 'select, insert');

select not_audited('facts of the networks; what a person decides of one is noted', 'comment', 'comment_text');
select not_audited('each version is kept, says who has set it, and is noted', 'comment_rules',
  'comment_rules_version');

-- Posts that answer comments. One post may answer many, and a comment may have several answers.
create table comment_answer (
  id uuid not null constraint pk_comment_answer primary key,
  brand text not null,
  comment_id uuid not null,
  post_id uuid not null,
  kind text not null constraint ck_comment_answer_kind check (kind in ('REPLY', 'STITCH', 'DUET', 'POST')),
  version bigint not null,
  created_at timestamptz not null,
  constraint fk_comment_answer_comment foreign key (brand, comment_id) references comment (brand, id),
  constraint fk_comment_answer_post foreign key (brand, post_id) references post (brand, id),
  constraint uq_comment_answer_post unique (comment_id, post_id)
);
create index ix_comment_answer_brand on comment_answer (brand, id desc);
create index ix_comment_answer_post on comment_answer (brand, post_id desc, id desc);
select isolate_by_brand('comment_answer', 'select, insert, delete');
select audit_table('comment_answer', 'comment-answers');
