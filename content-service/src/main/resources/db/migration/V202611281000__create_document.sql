-- Documents of a brand, by their path in the API: 'positioning', 'briefs/0198…'. What each says now
-- stands here, so that the audit tells what has changed.
create table document (
  brand text not null constraint fk_document_brand references brand,
  path text not null,
  version bigint not null,
  content jsonb not null,
  constraint pk_document primary key (brand, path)
);
select isolate_by_brand('document', 'select, insert, update');
select audit_table('document', '', key => 'path');

-- Every version of a document, the present one among them: only ever added, 1, 2, 3 … The present
-- one stands in document too, or in the row of an aggregate whose document it is.
create table document_version (
  brand text not null constraint fk_document_version_brand references brand,
  path text not null,
  version bigint not null constraint ck_document_version_version check (version > 0),
  content jsonb not null,
  note text,
  author_subject text not null,
  author_name text,
  author_client text,
  written_at timestamptz not null,
  constraint pk_document_version primary key (brand, path, version)
);
select isolate_by_brand('document_version', 'select, insert');
select not_audited('written with a document or an aggregate, which is recorded', 'document_version');
