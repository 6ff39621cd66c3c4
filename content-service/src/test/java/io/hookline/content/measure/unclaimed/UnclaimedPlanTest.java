package io.hookline.content.measure.unclaimed;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.content.network.Network;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each filter of the list is an index's, however many videos there were. */
@QuarkusTest
@EmptyFiles
class UnclaimedPlanTest {

  private static final UUID ACCOUNT = Ids.next();

  private static final String MANY =
      """
      insert into account (id, brand, network, handle, display_name, version, created_at, updated_at)
      values ('%1$s', 'acme-cosmetics', 'TIKTOK', 'acme', 'Acme', 0, now(), now());
      insert into unclaimed_post (id, brand, network, network_post_id, account_id, told_by, state,
                                  dismissal_reason, dismissed_at, first_seen_at, last_seen_at, version,
                                  updated_at)
      select uuidv7(), 'acme-cosmetics', case when n %% 500 = 0 then 'YOUTUBE' else 'TIKTOK' end,
             (7000000000000000000 + n)::text, case when n %% 700 = 0 then '%1$s'::uuid end, 'API',
             case when n %% 3 = 0 then 'DISMISSED' else 'OPEN' end,
             case when n %% 3 = 0 then 'No' end, case when n %% 3 = 0 then now() end,
             now() - n * interval '1 minute', now(), 0, now()
        from generate_series(1, 30000) n;
      analyze unclaimed_post;
      """
          .formatted(ACCOUNT);

  @BeforeEach
  void manyVideos() throws SQLException {
    Fixtures.twoBrands();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(MANY);
    }
  }

  private static UnclaimedPostFilter filter() {
    UnclaimedPostFilter filter = new UnclaimedPostFilter();
    filter.state = UnclaimedState.OPEN;
    return filter;
  }

  @Test
  void theNewestOpenOnesAreReadInTheirOrder() throws SQLException {
    requireIndex(filter(), "ix_unclaimed_post_state");
  }

  @Test
  void thoseOfANetworkThatHasFew() throws SQLException {
    UnclaimedPostFilter filter = filter();
    filter.network = Network.YOUTUBE;
    requireIndex(filter, "ix_unclaimed_post_network");
  }

  @Test
  void thoseOfAnAccountThatHasFew() throws SQLException {
    UnclaimedPostFilter filter = filter();
    filter.account = ACCOUNT;
    requireIndex(filter, "ix_unclaimed_post_account");
  }

  private static void requireIndex(UnclaimedPostFilter filter, String index) throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    String query = UnclaimedRows.query(filter, values);
    for (Map.Entry<String, Object> value : values.entrySet()) {
      query = query.replace(":" + value.getKey(), "'" + value.getValue() + "'");
    }
    List<String> plan =
        Owner.plan(
            Fixtures.ACME,
            "(costs off) "
                + query
                    .replace(":brand", "'acme-cosmetics'")
                    .replace(":at", "'9999-01-01T00:00:00Z'")
                    .replace(":id", "'ffffffff-ffff-ffff-ffff-ffffffffffff'")
                    .replace(":limit", "51"));
    assertThat(plan).anyMatch(line -> line.contains(index));
    assertThat(plan).noneMatch(line -> line.contains("Sort"));
  }
}
