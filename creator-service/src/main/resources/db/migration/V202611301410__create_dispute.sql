create table dispute (
  id uuid not null constraint pk_dispute primary key,
  brand text not null,
  earning_id uuid not null constraint fk_dispute_earning references earning,
  creator_id uuid not null,
  opened_by text not null constraint ck_dispute_opened_by check (opened_by in ('BRAND', 'CREATOR')),
  topic text not null,
  status text not null constraint ck_dispute_status check (status in (
    'OPEN', 'ANSWERED', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
  resolution text,
  adjustment_id uuid constraint fk_dispute_adjustment references earning,
  opened_by_subject text not null,
  resolved_by_subject text,
  resolved_by_name text,
  resolved_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_dispute_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_dispute_brand_id unique (brand, id),
  constraint ck_dispute_resolved check (
    (status in ('OPEN', 'ANSWERED')) = (resolved_at is null))
);
create index ix_dispute_brand on dispute (brand, id desc);
create index ix_dispute_creator on dispute (creator_id, id desc);
create unique index uq_dispute_open on dispute (earning_id) where status in ('OPEN', 'ANSWERED');
select isolate_by_brand('dispute', 'select, insert, update');
select audit_table('dispute', 'disputes', masked => '{topic}', money => 'true');

create table dispute_message (
  id uuid not null constraint pk_dispute_message primary key,
  brand text not null,
  dispute_id uuid not null,
  side text not null constraint ck_dispute_message_side check (side in ('BRAND', 'CREATOR')),
  author text not null,
  author_name text,
  text text not null,
  at timestamptz not null,
  constraint fk_dispute_message_dispute foreign key (brand, dispute_id) references dispute (brand, id)
);
create index ix_dispute_message_dispute on dispute_message (dispute_id, id desc);
select isolate_by_brand('dispute_message', 'select, insert, update');
select audit_table('dispute_message', 'disputes', masked => '{text,author_name}', key => 'dispute_id',
  part => 'messages', money => 'true');
