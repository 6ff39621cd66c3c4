package io.hookline.reporting.figures.retention;

import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.catalogue.Dimensions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Curves as they were told, of each post the one that counts. */
@ApplicationScoped
class RetentionFacts {

  /** As in the figures. */
  private static final String BAND = Dimensions.of("length_band").ofPost();

  private static final String POST =
      """
      select p.network, %s as band from post p where p.brand = :brand and p.id = :post
      """
          .formatted(BAND);

  /** By the content-service's ADR 0051. */
  private static final String COUNTING =
      """
      select c.captured_at, c.collected_at, c.source, c.seconds, c.shares
        from retention_curve c
       where c.brand = :brand and c.post_id = %s and c.dataset = :dataset
       order by c.source = 'ESTIMATED', c.captured_at desc,
                array_position(array['API', 'IMPORT', 'MANUAL'], c.source), c.collected_at desc, c.id
       limit 1
      """;

  private static final String OWN = COUNTING.formatted(":post");

  private static final String OTHERS =
      """
      select c.seconds, c.shares
        from post p
       cross join lateral (%s) c
       where p.brand = :brand and p.network = :network and (%s) = :band and p.id <> :post
         and p.status in ('PUBLISHED', 'REMOVED')
       order by p.published_on desc, p.id desc
       limit :most
      """
          .formatted(COUNTING.formatted("p.id"), BAND);

  private final Jdbi jdbi;

  RetentionFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * What a post is compared by.
   *
   * @param band null while nobody told how long it is
   */
  record Like(String network, String band) {}

  /** A curve that was told. */
  record Told(Instant capturedAt, Instant collectedAt, String source, Curve curve) {}

  Optional<Like> post(String brand, UUID post) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(POST)
                .bind("brand", brand)
                .bind("post", post)
                .map((row, context) -> new Like(row.getString(1), row.getString(2)))
                .findOne());
  }

  Optional<Told> curve(String brand, UUID post, Dataset dataset) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OWN)
                .bind("brand", brand)
                .bind("post", post)
                .bind("dataset", dataset)
                .map(
                    (row, context) ->
                        new Told(
                            instant(row, "captured_at"),
                            instant(row, "collected_at"),
                            row.getString("source"),
                            curve(row)))
                .findOne());
  }

  /** Of the newest other posts of its like. */
  List<Curve> others(String brand, UUID post, Like like, Dataset dataset, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OTHERS)
                .bind("brand", brand)
                .bind("post", post)
                .bind("network", like.network())
                .bind("band", like.band())
                .bind("dataset", dataset)
                .bind("most", most)
                .map((row, context) -> curve(row))
                .list());
  }

  private static Curve curve(ResultSet row) throws SQLException {
    return new Curve(numbers(row, "seconds"), numbers(row, "shares"));
  }

  private static double[] numbers(ResultSet row, String column) throws SQLException {
    return Arrays.stream((BigDecimal[]) row.getArray(column).getArray())
        .mapToDouble(BigDecimal::doubleValue)
        .toArray();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
