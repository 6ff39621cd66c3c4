package io.hookline.creator.money.due;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.draftWithPay;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts that are read each hour for months, by a network that does not part their views. */
@QuarkusTest
class ManyReadingsTest {

  private static final Logger LOG = Logger.getLogger(ManyReadingsTest.class);
  private static final int POSTS = 20;
  private static final int HOURS = 2000;

  /** A multiple of what it takes, and a fraction of what it takes to compare readings in pairs. */
  private static final long SLOWEST_MILLIS = 8000;

  @Inject DueWorker due;

  private String mia;
  private String under;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    under =
        activated(
            draftWithPay(
                mia,
                """
                "bonuses": [{"metric": "VIEWS", "from": "%d", "amount": "50.00"}]"""
                    .formatted(POSTS * HOURS)));
    due.work();
  }

  @Test
  void whatTheyComeToIsWorkedOutWithinSeconds() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          """
          insert into post_fact (brand, id, creator_id, partnership_id, network, title, status,
                 published_at, paid_partnership, missing_disclosures, version)
          select '%s', gen_random_uuid(), '%s', '%s', 'TIKTOK', 'Video', 'PUBLISHED',
                 now() - interval '1 year', false, '{}', 1
            from generate_series(1, %d)"""
              .formatted(ACME, mia, under, POSTS));
      sql.execute(
          """
          insert into view_count (brand, id, post_id, dataset, captured_at, collected_at, views)
          select brand, gen_random_uuid(), id, 'COMBINED', published_at + n * interval '1 hour',
                 now(), n
            from post_fact, generate_series(1, %d) n"""
              .formatted(HOURS));
      sql.execute(
          "insert into partnership_due (brand, partnership_id) values ('%s', '%s')"
              .formatted(ACME, under));
    }
    long from = System.nanoTime();
    due.work();
    long millis = (System.nanoTime() - from) / 1_000_000;
    LOG.infof("%d readings are worked out in %d ms", POSTS * HOURS, millis);
    assertThat(millis).isLessThan(SLOWEST_MILLIS);
    Json bonuses = asFinance(Role.ANALYST).get(acme("earnings?kind=BONUS")).as(Json.class);
    assertThat(bonuses.getList("items")).hasSize(1);
  }
}
