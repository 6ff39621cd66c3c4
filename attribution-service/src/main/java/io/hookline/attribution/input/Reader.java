package io.hookline.attribution.input;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Somebody who reads inputs, each brand's from where it stopped: which brands have something new,
 * the lock that makes the work for a brand serial over all replicas, and how far it has come. What
 * it reads is written in {@code input.readers}, beside the inputs' views.
 */
public final class Reader {

  private static final String MOVE =
      """
      with moved as (
        insert into reading_position as p (brand, reader, input, txid, seq)
        select :brand, :reader, t.input, t.txid::xid8, t.seq
          from unnest(:inputs, :txids, :seqs) as t (input, txid, seq)
        on conflict on constraint pk_reading_position
           do update set txid = excluded.txid, seq = excluded.seq
           where (p.txid, p.seq) is distinct from (excluded.txid, excluded.seq))
      update reading_turn set worked_at = :now where brand = :brand and reader = :reader
      """;

  private final String name;
  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  Reader(String name, Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.name = name;
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Brands of which there is something to read. Asked before any brand is bound. */
  public List<String> brands() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brands_to_read(:reader)")
                .bind("reader", name)
                .mapTo(String.class)
                .list());
  }

  /** Until the present transaction ends; empty when another replica has the brand's work. */
  public Optional<Positions> lock() {
    return jdbi.withHandle(
        handle ->
            locked(handle, "skip locked") ? Optional.of(positions(handle)) : Optional.empty());
  }

  /** The same, and waits for who has it: the reader stands still until the transaction ends. */
  public void await(Handle handle) {
    locked(handle, "");
  }

  private boolean locked(Handle handle, String otherwise) {
    handle
        .createUpdate(
            "insert into reading_turn (brand, reader) values (:brand, :reader) on conflict do nothing")
        .bind("brand", brand.slug())
        .bind("reader", name)
        .execute();
    return handle
        .createQuery(
            "select brand from reading_turn where brand = :brand and reader = :reader for update "
                + otherwise)
        .bind("brand", brand.slug())
        .bind("reader", name)
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }

  private Positions positions(Handle handle) {
    Map<String, Position> positions = new HashMap<>();
    handle
        .createQuery(
            """
            select input, txid::text as txid, seq from reading_position
             where brand = :brand and reader = :reader
            """)
        .bind("brand", brand.slug())
        .bind("reader", name)
        .map((row, context) -> Map.entry(row.getString(1), Position.of(row)))
        .forEach(entry -> positions.put(entry.getKey(), entry.getValue()));
    return new Positions(positions);
  }

  /** In the transaction that holds the lock. */
  public void advance(Positions to) {
    List<Map.Entry<String, Position>> reached = List.copyOf(to.byInput().entrySet());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(MOVE)
                .bind("brand", brand.slug())
                .bind("reader", name)
                .bind("now", clock.instant())
                .bind("inputs", ArrayParameters.of(reached, r -> r.texts(Map.Entry::getKey)))
                .bind(
                    "txids",
                    ArrayParameters.of(reached, r -> r.texts(one -> one.getValue().txid())))
                .bind(
                    "seqs", ArrayParameters.of(reached, r -> r.longs(one -> one.getValue().seq())))
                .execute());
  }
}
