-- What attribution could not take in: a row of an input, by its place, or an order that is recorded and cannot
-- be decided. The row itself stays where it is stored. Rows that are done are the list of what happened.
create table set_aside (
  brand text not null constraint fk_set_aside_brand references brand,
  id uuid not null,
  input text,
  txid xid8,
  seq bigint,
  -- The id by which people know the row.
  subject uuid,
  conversion_id uuid,
  -- Why the order was to be decided.
  cause text,
  step text not null constraint ck_set_aside_step check (step in ('READ', 'RECORD', 'DECIDE')),
  reason text not null
    constraint ck_set_aside_reason check (reason in ('VALUE', 'RULE', 'SIZE', 'FAULT')),
  state text not null
    constraint ck_set_aside_state check (state in ('WAITING', 'RETRYING', 'DONE')),
  attempts int not null,
  set_aside_at timestamptz not null,
  tried_at timestamptz,
  constraint pk_set_aside primary key (brand, id),
  constraint ck_set_aside_what check (
    (input is null) = (conversion_id is not null) and (input is null) = (seq is null)
    and (input is null) = (txid is null) and (cause is null) = (conversion_id is null))
);
create index ix_set_aside_conversion on set_aside (brand, conversion_id)
  where state <> 'DONE' and conversion_id is not null;
create index ix_set_aside_place on set_aside (input, brand, txid, seq) where state <> 'DONE';
create index ix_set_aside_retrying on set_aside (brand, id) where state = 'RETRYING';
select isolate_by_brand('set_aside', 'select, insert, update');
select not_audited('made of what was told; who has it tried again is noted', 'set_aside');

-- The place of the first entry of an input behind another that no transaction that runs can come before, of
-- the present brand, and the id by which people know it; all null where there is none.
create function entry_behind(of_input text, after_txid xid8, after_seq bigint,
    out txid text, out seq bigint, out subject uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  names constant text[] := array['id', 'visit_id', 'refund_id', 'survey_id', 'creator_id'];
  told text;
  known_by text;
begin
  select u.table_name into told from information_schema.view_table_usage u
   where u.view_schema = 'input' and u.view_name = of_input;
  select a.attname into known_by from pg_attribute a
   where a.attrelid = format('%I', told)::regclass and a.atttypid = 'uuid'::regtype
     and a.attname = any (names)
   order by array_position(names, a.attname::text) limit 1;
  execute format(
    'select n.txid::text, n.seq, %s from %I n
      where n.brand = current_setting(''hookline.brand'', true) and (n.txid, n.seq) > ($1, $2)
        and n.txid < pg_snapshot_xmin(pg_current_snapshot())
      order by n.txid, n.seq limit 1',
    case when known_by is null then 'null::uuid' else format('n.%I', known_by) end, told)
    into txid, seq, subject using after_txid, after_seq;
end $$;
revoke all on function entry_behind(text, xid8, bigint) from public;
grant execute on function entry_behind(text, xid8, bigint) to ${app};
