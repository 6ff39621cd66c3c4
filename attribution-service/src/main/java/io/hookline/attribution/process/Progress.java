package io.hookline.attribution.process;

import io.hookline.attribution.input.Position;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** How far a brand's inputs have been read. */
@ApplicationScoped
class Progress {

  private static final String MOVE =
      """
      insert into attribution_position (brand, input, txid, seq)
      values (:brand, :input, :txid::xid8, :seq)
      on conflict (brand, input) do update set txid = excluded.txid, seq = excluded.seq
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  Progress(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Brands that have something new. */
  List<String> brandsWithNews() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select brands_with_news()").mapTo(String.class).list());
  }

  /** Locks the brand's work until the transaction ends; empty when another replica has it. */
  Optional<Positions> lock() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select brand from attribution_work where brand = :brand for update skip locked")
                .bind("brand", brand.slug())
                .mapTo(String.class)
                .findOne()
                .map(locked -> positions(handle)));
  }

  private Positions positions(Handle handle) {
    Map<String, Position> positions = new HashMap<>();
    handle
        .createQuery(
            """
            select input, txid::text as txid, seq from attribution_position where brand = :brand
            """)
        .bind("brand", brand.slug())
        .map(
            (row, context) ->
                Map.entry(row.getString(1), new Position(row.getString(2), row.getLong(3))))
        .forEach(entry -> positions.put(entry.getKey(), entry.getValue()));
    return new Positions(positions);
  }

  void advance(Positions to) {
    jdbi.useHandle(
        handle -> {
          PreparedBatch move = handle.prepareBatch(MOVE);
          to.byInput()
              .forEach(
                  (input, position) ->
                      move.bind("brand", brand.slug())
                          .bind("input", input)
                          .bind("txid", position.txid())
                          .bind("seq", position.seq())
                          .add());
          move.execute();
          handle
              .createUpdate("update attribution_work set processed_at = :now where brand = :brand")
              .bind("now", clock.instant())
              .bind("brand", brand.slug())
              .execute();
        });
  }
}
