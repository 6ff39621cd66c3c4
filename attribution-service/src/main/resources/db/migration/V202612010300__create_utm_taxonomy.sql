-- The words that a brand's UTM parameters may take; a change is a new version.
create table utm_taxonomy (
  brand text not null constraint fk_utm_taxonomy_brand references brand,
  version bigint not null,
  rules jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  constraint pk_utm_taxonomy primary key (brand, version)
);
select isolate_by_brand('utm_taxonomy', 'select, insert');
select audit_table('utm_taxonomy', 'utm-taxonomies', key => 'version');
-- By which whoever makes links is told how to tag them.
select share_where('utm_taxonomy', $$cardinality((select granted_assets('CREATOR'))::uuid[]) > 0
  or cardinality((select granted_assets('CAMPAIGN'))::uuid[]) > 0$$);
