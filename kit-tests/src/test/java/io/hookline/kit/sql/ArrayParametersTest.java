package io.hookline.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArrayParametersTest {

  private static final String SELECT =
      """
      select t.*
        from unnest(?::text[], ?::uuid[], ?::int[], ?::bigint[], ?::bytea[], ?::jsonb[], ?::boolean[],
                    ?::timestamptz[], ?::numeric[])
          with ordinality
            as t(a_text, a_uuid, an_int, a_long, some_bytes, a_document, a_truth, an_instant, a_number,
                 place)
       order by place
      """;

  private record Row(
      String text,
      UUID id,
      Integer small,
      Long large,
      String bytes,
      String document,
      Boolean truth,
      Instant instant,
      BigDecimal number) {}

  private static final Row NOTHING = new Row(null, null, null, null, null, null, null, null, null);

  private static final Row SOMETHING =
      new Row(
          "Åse 🧴, \"{}\" \\ NULL",
          UUID.fromString("0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"),
          -7,
          Long.MIN_VALUE,
          "\u0000\u00ff",
          "{\"a\": [1, \"ü\"]}",
          true,
          Instant.parse("2026-11-29T22:27:10.123456Z"),
          new BigDecimal("-0.0100"));

  private static final Row LONG_AGO =
      new Row(
          "",
          new UUID(0, 0),
          Integer.MAX_VALUE,
          0L,
          "",
          "null",
          false,
          Instant.parse("1969-12-31T23:59:59.999999Z"),
          BigDecimal.ZERO);

  @Inject JdbcTransactions transactions;

  @Test
  void everyColumnArrivesAsItIs() {
    List<Row> rows = List.of(SOMETHING, NOTHING, LONG_AGO);

    assertThat(there(rows)).isEqualTo(rows);
  }

  @Test
  void noneAreNone() {
    assertThat(there(List.of())).isEmpty();
  }

  @Test
  void aThousandLongTextsArrive() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      rows.add(new Row("x".repeat(i), UUID.randomUUID(), i, null, null, null, null, null, null));
    }

    assertThat(there(rows)).isEqualTo(rows);
  }

  @Test
  void partsOfAMicrosecondAreRounded() {
    Instant instant = Instant.parse("2026-11-29T22:27:10.999999500Z");

    List<Row> rows =
        there(List.of(new Row(null, null, null, null, null, null, null, instant, null)));

    assertThat(rows.get(0).instant()).isEqualTo("2026-11-29T22:27:11Z");
  }

  /** As the database gives them back. */
  private List<Row> there(List<Row> rows) {
    return transactions.call(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            new ArrayParameters<>(select, 1, rows)
                .texts(Row::text)
                .uuids(Row::id)
                .ints(Row::small)
                .longs(Row::large)
                .bytes(
                    row ->
                        row.bytes() == null
                            ? null
                            : row.bytes().getBytes(StandardCharsets.ISO_8859_1))
                .json(Row::document)
                .booleans(Row::truth)
                .instants(Row::instant)
                .numbers(Row::number);
            List<Row> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
              while (row.next()) {
                found.add(read(row));
              }
            }
            return found;
          }
        });
  }

  private static Row read(ResultSet row) throws SQLException {
    byte[] bytes = row.getBytes("some_bytes");
    OffsetDateTime instant = row.getObject("an_instant", OffsetDateTime.class);
    return new Row(
        row.getString("a_text"),
        row.getObject("a_uuid", UUID.class),
        row.getObject("an_int", Integer.class),
        row.getObject("a_long", Long.class),
        bytes == null ? null : new String(bytes, StandardCharsets.ISO_8859_1),
        row.getString("a_document"),
        row.getObject("a_truth", Boolean.class),
        instant == null ? null : instant.toInstant(),
        row.getBigDecimal("a_number"));
  }
}
