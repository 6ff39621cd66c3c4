-- Who changed what: one row a changed row, written by triggers in the transaction of the change, so
-- that the ORM, plain SQL and a hand at psql are recorded alike. Read by brand, newest first.
create table audit (
  id uuid not null default uuidv7(),
  occurred_at timestamptz not null default now(),
  brand text not null,
  subject text not null,
  name text,
  client text,
  operation text,
  request_id text,
  action text not null
    constraint ck_audit_action check (action in ('CREATED', 'CHANGED', 'DELETED', 'NOTED')),
  resource text not null,
  -- [{"field": "fee.amount", "from": "5000", "to": "6000"}, …]
  changes jsonb not null,
  -- Whether values are shown to those only who may see the brand's money.
  money boolean not null default false,
  constraint pk_audit primary key (brand, id, occurred_at)
) partition by range (occurred_at);
create table audit_default partition of audit default;
create index ix_audit_resource on audit (brand, resource, id desc);
create index ix_audit_subject on audit (brand, subject, id desc);
-- No update, no delete: what is written stays.
select isolate_by_brand('audit', 'select, insert');
-- What a collaborator does is noted, and not shown.
alter policy asset_isolation on audit with check (true);

-- Who the present transaction works for. The service says it once, with the brand; a transaction
-- without it did not come through the service, and is recorded by its database role.
create function audit_actor() returns jsonb
  language sql stable as $$
  select coalesce(
    nullif(current_setting('hookline.actor', true), '')::jsonb,
    jsonb_build_object('subject', 'database:' || session_user))
$$;

-- The leaves of a JSON object by their paths: {"like": {"low": 1}} has like.low. Lists are leaves.
create function audit_leaves(root text, tree jsonb) returns table (path text, leaf jsonb)
  language sql immutable as $$
  with recursive node(path, value) as (
    select root, tree
    union all
    select node.path || '.' || child.key, child.value
      from node, jsonb_each(case when jsonb_typeof(node.value) = 'object' then node.value end) child
  )
  select node.path, node.value from node where jsonb_typeof(node.value) <> 'object'
$$;

-- What differs between two states of a row: [{"field", "from", "to"}, …]. Columns are named as the
-- API names them: display_name is displayName, and fee_amount beside fee_currency is fee.amount.
-- Amounts are text there, and so here. Of a masked column only is told whether it was filled.
-- A loop, because it runs for each row that is written: one query took three times as long.
create function audit_diff(before jsonb, after jsonb, masked text[], part text) returns jsonb
  language plpgsql immutable as $$
declare
  state jsonb := coalesce(after, before);
  diff jsonb[] := '{}';
  col text;
  field text;
  old jsonb;
  new jsonb;
begin
  for col, new in select * from jsonb_each(state) loop
    old := nullif(before -> col, 'null');
    new := nullif(after -> col, 'null');
    continue when old is not distinct from new
      or col in ('id', 'brand', 'version', 'created_at', 'updated_at');
    field := replace(initcap(replace(col, '_', ' ')), ' ', '');
    field := part || lower(left(field, 1)) || substr(field, 2);
    if col like '%\_amount' and state ? (left(col, -7) || '_currency') then
      field := left(field, -6) || '.amount';
      old := to_jsonb(trim_scale(old::numeric)::text);
      new := to_jsonb(trim_scale(new::numeric)::text);
    elsif col like '%\_currency' and state ? (left(col, -9) || '_amount') then
      field := left(field, -8) || '.currency';
    end if;
    if col = any (masked) then
      old := case when old is not null then '"•••"' end;
      new := case when new is not null then '"•••"' end;
    elsif jsonb_typeof(old) = 'object' or jsonb_typeof(new) = 'object' then
      diff := diff || array(
        select jsonb_build_object('field', path, 'from', o.leaf, 'to', n.leaf)
          from audit_leaves(field, old) o full join audit_leaves(field, new) n using (path)
         where o.leaf is distinct from n.leaf
         order by path);
      continue;
    end if;
    diff := diff || jsonb_build_object('field', field, 'from', old, 'to', new);
  end loop;
  return to_jsonb(diff);
end $$;

-- Arguments: collection, the key's column, the masked columns, and the part of the resource that a
-- row is, if it is not the whole of it; then whether it is of money, or the column that says so.
create function audit_change() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  record jsonb := coalesce(after, before);
  actor jsonb := audit_actor();
  part text := '';
begin
  if before = after then
    return null;
  end if;
  if tg_argv[3] <> '' then
    -- A part of which there is one for each resource has no id.
    part := tg_argv[3] || '.' || coalesce((record ->> 'id') || '.', '');
    record := record - 'id';
  end if;
  insert into audit
    (brand, subject, name, client, operation, request_id, action, resource, changes, money)
  values (
    coalesce(record ->> 'brand', record ->> tg_argv[1]),
    actor ->> 'subject', actor ->> 'name', actor ->> 'client',
    actor ->> 'operation', actor ->> 'requestId',
    case when part <> '' or tg_op = 'UPDATE' then 'CHANGED'
         when tg_op = 'INSERT' then 'CREATED' else 'DELETED' end,
    concat_ws('/', nullif(tg_argv[0], ''), record ->> tg_argv[1]),
    audit_diff(before, after, tg_argv[2]::text[], part),
    -- What was of money stays so, whatever it is by now.
    coalesce(before ->> tg_argv[4], after ->> tg_argv[4], tg_argv[4])::boolean
      or coalesce(after ->> tg_argv[4], before ->> tg_argv[4], tg_argv[4])::boolean);
  return null;
end $$;
revoke all on function audit_change() from public;

-- Records every change of a table's rows from now on.
--   collection: as in the API's path, or '' where the key is a whole path itself; masked: columns
--   with personal data or secrets, of which only is kept that they changed; key: the column that
--   names the resource; part: what a row is of the resource, where the resource has other tables too;
--   money: 'true' where only those read what changed who have the right to see the brand's money; or a
--   column that says so of each row, as it is or as it was before.
create function audit_table(
  target regclass, collection text, masked text[] default '{}', key text default 'id',
  part text default '', money text default 'false') returns void
  language plpgsql as $$
declare
  unknown text;
begin
  select string_agg(c, ', ') into unknown from unnest(masked || key || nullif(nullif(money, 'true'), 'false')) c
   where not exists (select 1 from pg_attribute
                      where attrelid = target and attname = c and not attisdropped);
  if unknown is not null then
    raise exception '% has no column %', target, unknown;
  end if;
  execute format(
    'create trigger audit_change after insert or update or delete on %s
       for each row execute function audit_change(%L, %L, %L, %L, %L)',
    target, collection, key, masked::text, part, money);
end $$;

-- Says why changes of these tables need no record; a test asks every table for one or the other.
create function not_audited(why text, variadic targets regclass[]) returns void
  language plpgsql as $$
declare
  target regclass;
begin
  foreach target in array targets loop
    execute format('comment on table %s is %L', target, 'not audited: ' || why);
  end loop;
end $$;

revoke all on function audit_table(regclass, text, text[], text, text, text) from public;
revoke all on function not_audited(text, regclass[]) from public;

select not_audited('it is the record itself', 'audit');
select not_audited('written with changes that are recorded themselves', 'outbox');
select not_audited('the service''s own bookkeeping', 'idempotency_key', 'feed_cursor',
  'feed_parked');
-- In the services that own no brands.
select not_audited('a replica; its owner records changes', to_regclass('brand'))
 where to_regclass('brand') is not null;
