-- Terms and full-text search within a brand ask one index for both: using gin (brand, …).
create extension if not exists btree_gin;

-- The brand's vocabularies. A term's key is made of its first name and never changes: it is what
-- ideas, series and posts carry.
create table term (
  id uuid not null constraint pk_term primary key,
  brand text not null constraint fk_term_brand references brand,
  vocabulary text not null constraint ck_term_vocabulary check (vocabulary in ('SERIES_KIND',
    'HOOK_KIND', 'PURPOSE', 'VOICE', 'PROOF', 'FORMAT', 'CALL_TO_ACTION', 'SOUND', 'HASHTAG',
    'SEARCH_KEYWORD', 'COMMUNITY')),
  key text not null constraint ck_term_key check (key <> ''),
  name text not null,
  former_names text[] not null,
  description text,
  challenge boolean not null,
  branded boolean not null,
  link text,
  state text not null constraint ck_term_state check (state in ('ACTIVE', 'RETIRED', 'MERGED')),
  merged_into text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_term_brand_vocabulary_key unique (brand, vocabulary, key),
  constraint fk_term_merged_into foreign key (brand, vocabulary, merged_into)
    references term (brand, vocabulary, key),
  constraint ck_term_merged check ((state = 'MERGED') = (merged_into is not null)),
  constraint ck_term_hashtag check (vocabulary = 'HASHTAG' or not (challenge or branded))
);
create index ix_term_brand on term (brand, id desc);
create index ix_term_brand_vocabulary on term (brand, vocabulary, id desc);
create index ix_term_merged_into on term (brand, vocabulary, merged_into) where merged_into is not null;
select isolate_by_brand('term', 'select, insert, update');
select audit_table('term', 'terms');

-- Every name that a term has, or had: each leads to one term of the vocabulary.
create table term_name (
  brand text not null,
  vocabulary text not null,
  name_key text not null constraint ck_term_name_key check (name_key <> ''),
  term_key text not null,
  constraint pk_term_name primary key (brand, vocabulary, name_key),
  constraint fk_term_name_term foreign key (brand, vocabulary, term_key)
    references term (brand, vocabulary, key)
);
select isolate_by_brand('term_name', 'select, insert');
select not_audited('names that the audited term lists as well', 'term_name');

-- The terms that something carries, {"hookKind": "question", "hashtags": ["skintok"]}, as facets
-- that an index and a filter can look for: hookKind:question, hashtags:skintok.
create function term_facets(terms jsonb) returns text[]
  language sql immutable parallel safe as $$
  select coalesce(array_agg(field.key || ':' || term.key order by field.key, term.key), '{}')
    from jsonb_each(terms) field
   cross join lateral jsonb_array_elements_text(
     case jsonb_typeof(field.value)
       when 'array' then field.value
       when 'string' then jsonb_build_array(field.value)
       else '[]' end) term (key)
$$;

-- Refuses terms that the brand does not have: a foreign key for each of them.
create function require_terms() returns trigger
  language plpgsql as $$
declare
  unknown text;
begin
  select entry into unknown
    from unnest(term_facets(new.terms)) entry
   where not exists (
     select from term
      where term.brand = new.brand
        and term.vocabulary = case split_part(entry, ':', 1)
          when 'seriesKind' then 'SERIES_KIND' when 'hookKind' then 'HOOK_KIND'
          when 'purpose' then 'PURPOSE' when 'voice' then 'VOICE' when 'proof' then 'PROOF'
          when 'format' then 'FORMAT' when 'callToAction' then 'CALL_TO_ACTION'
          when 'sound' then 'SOUND' when 'hashtags' then 'HASHTAG'
          when 'searchKeywords' then 'SEARCH_KEYWORD' when 'communities' then 'COMMUNITY' end
        and term.key = substr(entry, strpos(entry, ':') + 1))
   limit 1;
  if found then
    raise foreign_key_violation
      using message = 'there is no term ' || unknown, constraint = 'fk_terms', table = tg_table_name;
  end if;
  return null;
end $$;

-- Gives a table its terms, with what checks and finds them. Columns of few values are found together
-- with terms, which is as quick as the rarer of the two: a facet of kind is kind:UGC. The table is
-- shown by show_by_brand.
create function carry_terms(target regclass, columns text[] default '{}') returns void
  language plpgsql as $$
declare
  facets text := 'term_facets(terms)';
  col text;
begin
  foreach col in array columns loop
    facets := facets || format(' || array[%L || %I]', col || ':', col);
  end loop;
  execute format(
    'alter table %s add column terms jsonb not null default ''{}'',
       add column facets text[] not null generated always as (%s) stored', target, facets);
  execute format('create index %I on %s using gin (brand, facets)',
    'ix_' || target || '_facets', target);
  execute format(
    'create trigger %I after insert or update of terms on %s
       for each row execute function require_terms()', 'tr_' || target || '_terms', target);
end $$;
