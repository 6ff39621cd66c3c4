-- Bytes of a file that was sent, as they came, in pieces; kept until the file was applied and a while
-- after. A file without an upload is still arriving, or its sender has gone.
create table upload_file (
  id uuid not null constraint pk_upload_file primary key,
  brand text not null constraint fk_upload_file_brand references brand,
  begun_at timestamptz not null,
  constraint uq_upload_file_brand_id unique (brand, id)
);
create index ix_upload_file_begun on upload_file (begun_at);
select isolate_by_brand('upload_file', 'select, insert, delete');

create table upload_piece (
  brand text not null,
  file_id uuid not null,
  seq int not null,
  bytes bytea not null,
  constraint pk_upload_piece primary key (file_id, seq),
  constraint fk_upload_piece_file foreign key (brand, file_id) references upload_file (brand, id) on delete cascade
);
-- Most are packed already.
alter table upload_piece alter column bytes set storage external;
select isolate_by_brand('upload_piece', 'select, insert, delete');

-- What was understood of a file, and what became of it.
create table upload (
  id uuid not null constraint pk_upload primary key,
  brand text not null constraint fk_upload_brand references brand,
  file_name text not null,
  bytes bigint not null,
  sha256 text not null constraint ck_upload_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null constraint ck_upload_state check (state in ('ASKING', 'READY', 'APPLYING', 'APPLIED',
    'STOPPED', 'DISCARDED')),
  charset text,
  answers jsonb not null,
  understood jsonb not null,
  -- Which of the staged rows are those of the present answers, and how many they are.
  revision int not null,
  pieces int not null,
  staged bigint not null,
  job_id uuid,
  recorded bigint not null default 0,
  unchanged bigint not null default 0,
  unclaimed bigint not null default 0,
  refused bigint not null default 0,
  uploaded_at timestamptz not null,
  applied_at timestamptz,
  version bigint not null,
  updated_at timestamptz not null,
  constraint uq_upload_brand_id unique (brand, id),
  constraint ck_upload_applied check ((state = 'APPLIED') = (applied_at is not null))
);
create index ix_upload_brand on upload (brand, id desc);
create index ix_upload_sha256 on upload (brand, sha256, id);
create index ix_upload_state on upload (brand, state, id desc);
create index ix_upload_old on upload (updated_at) where state <> 'APPLYING';
select isolate_by_brand('upload', 'select, insert, update');
select audit_table('upload', 'uploads', masked => '{file_name,answers,understood}');

-- Each reading of a file has a number of its own, also where two people answer at the same time.
create sequence upload_revision as int;
grant usage on sequence upload_revision to ${app};

-- Rows of a file with their meaning, many to a piece, in the order of the file.
create table upload_rows (
  brand text not null,
  upload_id uuid not null,
  revision int not null,
  seq int not null,
  rows text not null,
  constraint pk_upload_rows primary key (upload_id, revision, seq),
  constraint fk_upload_rows_file foreign key (brand, upload_id) references upload_file (brand, id) on delete cascade
);
select isolate_by_brand('upload_rows', 'select, insert, delete');

-- Rows that were refused, by their places.
create table upload_fault (
  brand text not null,
  upload_id uuid not null,
  seq bigint generated always as identity,
  -- Of which reading of the file, and whether it was found when the file was applied, and not before.
  revision int not null,
  applied boolean not null,
  table_name text not null,
  line bigint,
  code text not null,
  field text,
  message text not null,
  constraint pk_upload_fault primary key (upload_id, seq),
  constraint fk_upload_fault_file foreign key (brand, upload_id) references upload_file (brand, id) on delete cascade
);
-- What was found when a file was read is found again when it is applied, and told once. Names and
-- headers may be longer than an index holds.
create unique index uq_upload_fault
  on upload_fault (upload_id, revision, md5(table_name), line, code, md5(field), md5(message)) nulls not distinct;
select isolate_by_brand('upload_fault', 'select, insert, delete');

-- What the job that applies an upload has done so far.
create table upload_progress (
  brand text not null,
  upload_id uuid not null,
  recorded bigint not null default 0,
  unchanged bigint not null default 0,
  unclaimed bigint not null default 0,
  refused bigint not null default 0,
  constraint pk_upload_progress primary key (upload_id),
  constraint fk_upload_progress_upload foreign key (brand, upload_id) references upload (brand, id)
);
select isolate_by_brand('upload_progress', 'select, insert, update, delete');

-- What somebody has said of files with this header, for the next one.
create table upload_mapping (
  id uuid not null constraint pk_upload_mapping primary key,
  brand text not null constraint fk_upload_mapping_brand references brand,
  -- Of the header's names, folded.
  signature text not null,
  header text[] not null,
  mapping jsonb not null,
  used_at timestamptz not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_upload_mapping_brand_id unique (brand, id),
  constraint uq_upload_mapping_signature unique (brand, signature)
);
create index ix_upload_mapping_brand on upload_mapping (brand, id desc);
select isolate_by_brand('upload_mapping', 'select, insert, update, delete');
select audit_table('upload_mapping', 'upload-mappings');
select not_audited('what people sent, until it is applied; the upload is audited', 'upload_file', 'upload_piece', 'upload_rows',
  'upload_fault', 'upload_progress');

-- Forgets files of which nothing was heard since an instant, of those applied since another, and those
-- whose sender has gone: some at a time. What was not applied is discarded. Returns how many.
create function forget_upload_files(applied timestamptz, waiting timestamptz, silent timestamptz, at_most int)
  returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  old uuid[];
  total int;
begin
  select array_agg(f.id) into old
    from (select f.id
            from upload_file f left join upload u on u.id = f.id
           where f.begun_at < greatest(applied, waiting, silent)
             and case when u.id is null then f.begun_at < silent
                      when u.state = 'APPLYING' then false
                      when u.state in ('APPLIED', 'DISCARDED') then u.updated_at < applied
                      else u.updated_at < waiting end
           order by f.begun_at
           limit least(at_most, 20)
             for update of f skip locked) f;
  update upload set state = 'DISCARDED', version = version + 1, updated_at = now()
   where id = any(old) and state in ('ASKING', 'READY', 'STOPPED');
  delete from upload_file where id = any(old);
  get diagnostics total = row_count;
  return total;
end $$;
revoke all on function forget_upload_files(timestamptz, timestamptz, timestamptz, int) from public;
grant execute on function forget_upload_files(timestamptz, timestamptz, timestamptz, int) to ${app};
