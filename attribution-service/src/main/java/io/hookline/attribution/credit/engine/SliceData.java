package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.run.RunScope;
import io.hookline.attribution.credit.run.RunSlice;
import io.hookline.attribution.credit.unit.OrderScope;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import io.hookline.kit.access.BrandFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * What a slice of a run is worked out of, for an engine that does so outside of the database; as
 * its own statements find it. Instants are microseconds since 1970-01-01T00:00:00Z, amounts in
 * 10<sup>-4</sup> of the currency. Whoever asks has told the connection the brand, and closes what
 * is given.
 */
public final class SliceData {

  /** Rows that come at once: of a slice there are too many for memory. */
  private static final int AT_ONCE = 2_000;

  public record Order(UUID id, UUID person, long at, Long value) {}

  /**
   * @param of a person, or the order that it belongs to
   */
  public record Led(UUID of, Touch touch) {}

  /** What went back of an order on a day of the brand. */
  public record Back(UUID order, LocalDate day, long amount) {}

  private final BrandSource source;
  private final KindWindows windows;

  private SliceData(BrandSource source) {
    this.source = source;
    this.windows = new KindWindows(source.windows());
  }

  public static SliceData of(BrandFacts brand, RunScope run, RunSlice slice) {
    return new SliceData(
        new BrandSource(
            brand.slug(),
            run.chain(),
            scope(run, slice),
            run.rules().creditRules().windows(),
            brand.timeZone().getId(),
            cent(brand)));
  }

  static OrderScope scope(RunScope run, RunSlice slice) {
    return slice.of() == RunSlice.Of.PERSONS
        ? OrderScope.ofPersons(slice.above(), slice.upTo(), run.from())
        : OrderScope.ofNobody(slice.above(), slice.upTo(), run.from());
  }

  /** How many 10<sup>-4</sup> the smallest unit of the brand's currency has. */
  public static int cent(BrandFacts brand) {
    return PostgresRuns.cent(brand.currency());
  }

  public Stream<Order> orders(Handle handle) {
    return read(
        handle,
        "select id, person_id, at, value from (%s) o".formatted(orders()),
        (row, context) ->
            new Order(
                id(row, "id"),
                id(row, "person_id"),
                micros(row),
                row.getObject("value", Long.class)));
  }

  /** All touches of whoever has such an order, of kinds that are on. */
  public Stream<Led> touches(Handle handle) {
    return read(
        handle,
        "with unit as materialized (%s) %s".formatted(source.units(), source.ofBuyers(windows)),
        (row, context) -> led(row, "person_id"));
  }

  /** Touches that belong to such an order otherwise, in or out of windows, of kinds that are on. */
  public Stream<Led> named(Handle handle) {
    return read(
        handle,
        """
        with wanted as materialized (
          select o.*, 1 as step, null::bigint as rest, 1 as rest_step from (%s) o),
        unit as materialized (%s)
        select * from (%s) n where at > 'epoch' and kind in %s
        """
            .formatted(orders(), source.units(), source.named(), windows.on()),
        (row, context) -> led(row, "id"));
  }

  public Stream<Back> refunds(Handle handle) {
    return read(
        handle,
        "with wanted as materialized (%s) select * from (%s) r"
            .formatted(orders(), source.refunds()),
        (row, context) ->
            new Back(
                id(row, "conversion_id"),
                LocalDate.parse(row.getString("label")),
                row.getLong("amount")));
  }

  /** Which of them count is seen where all of a person's are. */
  private String orders() {
    return source.orders(Counting.EVERY, false);
  }

  private <T> Stream<T> read(Handle handle, String sql, RowMapper<T> mapper) {
    return source.bind(handle.createQuery(sql)).setFetchSize(AT_ONCE).map(mapper).stream();
  }

  private static Led led(ResultSet row, String of) throws SQLException {
    return new Led(
        id(row, of),
        new Touch(
            id(row, "touch_id"),
            micros(row),
            TouchKind.ofNumber(row.getInt("kind")),
            row.getInt("unit"),
            row.getBoolean("direct"),
            row.getInt("precedence")));
  }

  private static long micros(ResultSet row) throws SQLException {
    return ChronoUnit.MICROS.between(
        Instant.EPOCH, row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
