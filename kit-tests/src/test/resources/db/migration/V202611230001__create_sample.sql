-- The sample application of the kit's own tests.
create table note (
  id uuid not null constraint pk_note primary key,
  brand text not null constraint fk_note_brand references brand,
  title text not null,
  kind text not null,
  tags jsonb not null,
  fee_amount numeric(19, 4),
  fee_currency text,
  due_on date,
  contact text,
  version bigint not null,
  created_at timestamptz not null,
  constraint uq_note_brand_title unique (brand, title)
);
create index ix_note_brand on note (brand, id desc);
select isolate_by_brand('note', 'select, insert, update, delete');
select show_by_brand('note');
select share_by_asset('note', '{"CREATOR": "id", "CAMPAIGN": "id"}');

-- What was applied from the feed. Nothing is unique here, so that a second application would show.
create table heard (
  id uuid not null,
  brand text not null,
  type text not null,
  version bigint not null
);
select isolate_by_brand('heard', 'select, insert');

-- Grows with traffic.
create table visit (
  id uuid not null,
  brand text not null,
  occurred_at timestamptz not null,
  constraint pk_visit primary key (id, occurred_at)
) partition by range (occurred_at);
create table visit_default partition of visit default;
select isolate_by_brand('visit', 'select, insert');

select audit_table('note', 'notes', masked => '{contact}');
select not_audited('what sisters say is recorded there', 'heard');
select not_audited('traffic', 'visit');
