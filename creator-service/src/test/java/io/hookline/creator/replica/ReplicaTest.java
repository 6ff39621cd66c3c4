package io.hookline.creator.replica;

import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credit;
import static io.hookline.creator.SisterFacts.refund;
import static io.hookline.creator.SisterFacts.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.Fixtures;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.SisterEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplicaTest {

  private final UUID order = UUID.randomUUID();

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  @Test
  void ofAnOrderTheNewestStandsWhateverCameFirst() throws SQLException {
    Feeds.apply(conversion(order, "80", 2, ""), conversion(order, "100", 1, ""));
    assertThat(one("select value from conversion")).isEqualTo("80.0000");
    Feeds.page(List.of(conversion(order, "90", 4, ""), conversion(order, "70", 3, "")));
    assertThat(one("select value from conversion")).isEqualTo("90.0000");
  }

  @Test
  void whatIsLeftOfAnOrderIsKept() throws SQLException {
    Feeds.apply(conversion(order, "80", 0, ""));
    assertThat(one("select net_value = 80 and refunded = 0 and items = '[]' from conversion"))
        .isEqualTo("t");
  }

  @Test
  void aRefundMayBeToldBeforeItsOrderIsKnown() throws SQLException {
    UUID id = UUID.randomUUID();
    Feeds.apply(refund(id, null, "12.50", 1));
    assertThat(one("select conversion_id is null from refund")).isEqualTo("t");
    Feeds.apply(refund(id, order, "12.50", 2));
    assertThat(one("select conversion_id from refund")).isEqualTo(order.toString());
  }

  @Test
  void ofCreditsTheNewestStands() throws SQLException {
    String mia = UUID.randomUUID().toString();
    Feeds.page(
        List.of(credit(order, mia, mia, 2), credit(order, UUID.randomUUID().toString(), mia, 1)));
    assertThat(one("select credits -> 0 ->> 'creatorId' from credit_decision")).isEqualTo(mia);
  }

  @Test
  void refundsAndSignalsAreKept() throws SQLException {
    UUID id = UUID.randomUUID();
    Feeds.apply(refund(id, order, "12.50"), refund(id, order, "12.50"));
    assertThat(one("select sum(amount) from refund")).isEqualTo("12.5000");
    Feeds.apply(
        signal(
            order,
            """
            "emailSha256": "ab", "disposableEmail": true, "codes": ["MIA15"],
            "touchedCreatorIds": ["%s"], "later": 1,"""
                .formatted(id),
            0));
    assertThat(one("select touched_creator_ids[1]::text || codes[1] from conversion_signal"))
        .isEqualTo(id + "MIA15");
    Feeds.apply(signal(order, "", 1));
    assertThat(one("select email_sha256 is null and codes = '{}' from conversion_signal"))
        .isEqualTo("t");
  }

  @Test
  void whatCountersSaidIsKept() throws SQLException {
    var told =
        SisterEvent.of("content", "SnapshotRecorded")
            .with("{\"id\": \"%s\", \"views\": 1200}".formatted(UUID.randomUUID()))
            .in(Fixtures.ACME);
    Feeds.apply(told, told);
    assertThat(one("select count(*) || ':' || sum(views) from view_count")).isEqualTo("1:1200");
  }

  private static String one(String query) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
