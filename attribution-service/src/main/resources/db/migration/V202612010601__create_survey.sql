-- A question that shoppers are asked once they have bought.
create table survey (
  id uuid not null constraint pk_survey primary key,
  brand text not null constraint fk_survey_brand references brand,
  name text not null,
  question text not null,
  options jsonb not null,
  -- What an answer weighs as evidence beside a click, and for how long after an order one that names
  -- only a person is of it.
  weight numeric(4, 3) not null constraint ck_survey_weight check (weight between 0 and 1),
  window_hours int not null constraint ck_survey_window check (window_hours between 1 and 2160),
  active boolean not null,
  revision int not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_survey_name unique (brand, name)
);
create index ix_survey_brand on survey (brand, id desc);
select isolate_by_brand('survey', 'select, insert, update');
select audit_table('survey', 'surveys');

-- How the answers were read at each revision of a question; a result names the one that it is by.
create table survey_revision (
  brand text not null,
  survey_id uuid not null,
  revision int not null,
  question text not null,
  options jsonb not null,
  created_at timestamptz not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  constraint pk_survey_revision primary key (brand, survey_id, revision),
  constraint fk_survey_revision_survey foreign key (survey_id) references survey (id)
);
create index ix_survey_revision_arrival on survey_revision (brand, txid, seq);
select isolate_by_brand('survey_revision', 'select, insert');
create view input.survey_revisions as select brand, txid, seq from survey_revision;
insert into input.readers values ('attribution', 'survey_revisions');

-- The words of a revision's options, as answers are compared.
create table survey_word (
  brand text not null,
  survey_id uuid not null,
  revision int not null,
  word text not null,
  option_key text not null,
  constraint pk_survey_word primary key (brand, survey_id, revision, word)
);
select isolate_by_brand('survey_word', 'select, insert');

-- Every answer, as it was told; its id comes of what it says, so that it is one however often it is
-- sent. As many as orders are answered for, so not partitioned, as orders are not.
create table survey_answer (
  brand text not null,
  id uuid not null,
  survey_id uuid not null,
  answered_at timestamptz not null,
  received_at timestamptz not null,
  source text not null constraint ck_survey_answer_source check (source in ('API', 'IMPORT', 'PAGE')),
  answer text not null,
  -- The answer as it is compared with the options' words.
  word text not null,
  -- What tells of whom it is: an order, or a person.
  respondent text not null,
  order_numbers text not null,
  order_id text,
  other_order_id text,
  email_sha256 text constraint ck_survey_answer_email check (email_sha256 ~ '^[0-9a-f]{64}$'),
  place_id uuid,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  constraint pk_survey_answer primary key (brand, id),
  constraint ck_survey_answer_whose check (order_id is not null or email_sha256 is not null)
);
create index ix_survey_answer_email on survey_answer (brand, email_sha256) where email_sha256 is not null;
create index ix_survey_answer_survey on survey_answer (brand, survey_id, id desc);
create index ix_survey_answer_arrival on survey_answer (brand, txid, seq);
select isolate_by_brand('survey_answer', 'select, insert, update');
create view input.survey_answers as select brand, txid, seq from survey_answer;
insert into input.readers values ('attribution', 'survey_answers');

-- Of each order or person the answer that counts: the latest by its own instant, in whatever order they
-- arrive. What a page tells goes behind all others; of two of those the first to arrive counts.
create table survey_respondent (
  brand text not null,
  survey_id uuid not null,
  respondent text not null,
  answer_id uuid not null,
  answered_at timestamptz not null,
  by_page boolean not null default false,
  order_numbers text not null,
  order_id text,
  other_order_id text,
  email_sha256 text,
  constraint pk_survey_respondent primary key (brand, survey_id, respondent)
);
create index ix_survey_respondent_order on survey_respondent (brand, order_id, order_numbers)
  where order_id is not null;
create index ix_survey_respondent_other_order on survey_respondent (brand, other_order_id, order_numbers)
  where other_order_id is not null;
create index ix_survey_respondent_email on survey_respondent (brand, email_sha256)
  where email_sha256 is not null;
select isolate_by_brand('survey_respondent', 'select, insert, update');
select not_audited('what was told stays, with when it was told',
  'survey_answer', 'survey_respondent', 'survey_revision', 'survey_word');

-- Results are of the orders of a period.
create index ix_conversion_occurred on conversion (brand, occurred_at);

-- Whose answers are erased: they stay as answers of nobody.
create function erase_survey_answers(emails text[]) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own text := current_setting('hookline.brand', true);
  erased bigint;
begin
  if not erasure_under_way(null) then
    return 0;
  end if;
  select count(*) into erased from survey_answer a
   where a.brand = own and a.email_sha256 = any(emails);
  delete from survey_respondent r
   where r.brand = own and r.email_sha256 = any(emails) and r.order_id is null;
  update survey_respondent r set email_sha256 = null
   where r.brand = own and r.email_sha256 = any(emails);
  -- Their words go from what runs keep of sources, too, where nobody else has answered the same.
  update credit_unit u set answer = 'word (erased ' || u.unit || ')'
    from survey_answer a
   where a.brand = own and a.email_sha256 = any(emails) and a.order_id is null
     and u.brand = own and u.survey_id = a.survey_id and u.answer = 'word ' || a.word
     and not exists (
       select from survey_answer o
        where o.brand = own and o.survey_id = a.survey_id and o.word = a.word
          and (o.order_id is not null or not o.email_sha256 = any(emails)));
  delete from survey_answer a
   where a.brand = own and a.email_sha256 = any(emails) and a.order_id is null;
  update survey_answer a set email_sha256 = null
   where a.brand = own and a.email_sha256 = any(emails);
  return erased;
end $$;
revoke all on function erase_survey_answers(text[]) from public;
grant execute on function erase_survey_answers(text[]) to ${app};
