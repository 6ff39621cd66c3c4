-- Who reads the inputs of a brand. The row's lock makes a reader's work for the brand serial.
create table reading_turn (
  brand text not null,
  reader text not null,
  worked_at timestamptz,
  constraint pk_reading_turn primary key (brand, reader)
);
select isolate_by_brand('reading_turn', 'select, insert, update');

-- How far each of them has read each input. Without a row nothing of it has been read, so that a further
-- input or reader needs no change of these tables: see V202611301902.
create table reading_position (
  brand text not null,
  reader text not null,
  input text not null,
  txid xid8 not null,
  seq bigint not null,
  constraint pk_reading_position primary key (brand, reader, input)
);
select isolate_by_brand('reading_position', 'select, insert, update');

create function position_of(of_brand text, of_reader text, of_input text, out txid xid8, out seq bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(p.txid::text), '0')::xid8, coalesce(max(p.seq), 0)
    from reading_position p where p.brand = of_brand and p.reader = of_reader and p.input = of_input
$$;
revoke all on function position_of(text, text, text) from public;
