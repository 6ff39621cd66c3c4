package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.value.Characters;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Refused events as rows of one brand. */
@Singleton
class RefusalRows {

  private static final int LONGEST_NAME = 100;

  private static final String INSERT =
      """
      insert into refused_event (brand, id, received_at, source_id, door, test, event, event_id,
                                 reason, field, payload)
      select ?, t.*
        from unnest(?::uuid[], ?::timestamptz[], ?::uuid[], ?::int[], ?::boolean[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::jsonb[]) as t
      """;

  /**
   * The hash of a key stands in the payload as it does in the key. An id of a browser or a click
   * may be any word, and is looked for as a whole and among ids alone: elsewhere it names nobody.
   */
  private static final String FORGET =
      """
      delete from refused_event
       where brand = :brand and id >= :begin and id < :end
         and (exists (select from unnest(:hashes::text[]) as sought(hash)
                       where position(sought.hash in payload::text) > 0)
              or payload #>> '{user,ttp}' = any(:ids) or payload #>> '{user,visitor}' = any(:ids)
              or payload #>> '{user,ttclid}' = any(:ids) or payload #>> '{user,hlclid}' = any(:ids))
      """;

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final RowSecurity security;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  RefusalRows(RowSecurity security, ObjectMapper json, CurrentBrand brand) {
    this.security = security;
    this.json = json;
    this.brand = brand;
  }

  private record Row(IncomingRequest request, KeptRefusal refusal) {}

  /** With their receipts, in the same transaction. */
  void write(Connection connection, String slug, List<IncomingRequest> requests)
      throws SQLException {
    List<Row> rows = new ArrayList<>();
    requests.forEach(
        request -> request.refusals().forEach(refusal -> rows.add(new Row(request, refusal))));
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = security.prepare(connection, slug, INSERT)) {
      insert.setString(3, slug);
      new ArrayParameters<>(insert, 4, rows)
          .uuids(row -> row.refusal().receipt().id())
          .instants(row -> row.request().receivedAt())
          .uuids(row -> row.request().source())
          .ints(row -> row.request().door().number())
          .booleans(row -> row.refusal().test())
          .texts(row -> name(row.refusal().event()))
          .texts(row -> row.refusal().receipt().eventId())
          .texts(row -> row.refusal().receipt().reason())
          .texts(row -> row.refusal().field())
          .json(row -> payload(row.refusal()));
      insert.execute();
    }
  }

  /**
   * What was refused of a shopper goes altogether: it was never counted.
   *
   * @param keys of the shopper
   * @return how many are gone
   */
  long forget(Handle handle, UUID begin, UUID end, Set<String> keys) {
    List<String> words =
        keys.stream()
            .filter(key -> !key.startsWith("order:"))
            .map(key -> key.substring(key.indexOf(':') + 1))
            .toList();
    return handle
        .createUpdate(FORGET)
        .bind("brand", brand.slug())
        .bind("begin", begin)
        .bind("end", end)
        .bindArray("hashes", String.class, words.stream().filter(HASH.asMatchPredicate()).toList())
        .bindArray("ids", String.class, words)
        .execute();
  }

  private static String name(String event) {
    return event == null ? null : Characters.cut(event, LONGEST_NAME);
  }

  private String payload(KeptRefusal refusal) {
    return refusal.kept() == null ? null : OwnJson.write(json, refusal.kept());
  }
}
