package io.hookline.bulk.erasure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.bulk.erasure.ErasureView.Count;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads receipts. */
@ApplicationScoped
class ErasureReceipts {

  private static final String SELECT =
      """
      select id, job_id, subject, keys, requested_by, requested_at, erased::text as erased, completed_at,
             failed_at
        from erasure
      """;

  private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  ErasureReceipts(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /**
   * @throws Problem ERASURE_NOT_FOUND
   */
  ErasureView get(UUID id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + " where brand = :brand and id = :id")
                    .bind("brand", brand.slug())
                    .bind("id", id)
                    .map((row, context) -> view(row))
                    .findOne())
        .orElseThrow(
            () -> new Problem(ErasureProblem.ERASURE_NOT_FOUND, "There is no erasure " + id + "."));
  }

  List<ErasureView> before(UUID id, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT + " where brand = :brand and id < :id order by id desc limit :limit")
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  private ErasureView view(ResultSet row) throws SQLException {
    return new ErasureView(
        row.getObject("id", UUID.class),
        row.getObject("job_id", UUID.class),
        row.getString("subject"),
        row.getString("requested_by"),
        instant(row, "requested_at"),
        counts(row.getString("erased")),
        instant(row, "completed_at"),
        instant(row, "failed_at"));
  }

  private List<Count> counts(String erased) {
    return OwnJson.read(json, erased, COUNTS).entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
