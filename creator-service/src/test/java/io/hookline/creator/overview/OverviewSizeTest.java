package io.hookline.creator.overview;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.CountedStatements;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a creator with a thousand partnerships and deliverables, and as many earnings. */
@QuarkusTest
class OverviewSizeTest {

  private static final Logger LOG = Logger.getLogger(OverviewSizeTest.class);
  private static final int REQUESTS = 60;
  private static final int MOST_STATEMENTS = 14;
  private static final long SLOWEST_MILLIS = 500;

  private String mia;

  @BeforeEach
  void begin() throws SQLException {
    twoBrands();
    mia = creator("miawong");
    String launch = campaign("Serum launch");
    many(partnership(mia), launch);
    creatorMerge(creator("mya.wong"), mia);
  }

  @Test
  void thePageTakesFewStatementsHoweverMuchThereIs() {
    page();
    AtomicReference<Json> shown = new AtomicReference<>();
    long all = CountedStatements.of(() -> shown.set(page()));
    Json page = shown.get();
    LOG.infof("A page of a creator with 1,000 partnerships takes %d statements", all);
    assertThat(all).isBetween(10L, (long) MOST_STATEMENTS);
    assertThat(page.getInt("partnerships.total")).isEqualTo(1001);
    assertThat(page.getInt("deliverables.total")).isEqualTo(1000);
    assertThat(page.getList("deliverables.latest")).hasSize(OverviewReads.LATEST);
  }

  @Test
  void thePageIsQuickHoweverMuchThereIs() {
    for (int i = 0; i < REQUESTS; i++) {
      page();
    }
    long[] nanos = new long[REQUESTS];
    for (int i = 0; i < REQUESTS; i++) {
      long from = System.nanoTime();
      page();
      nanos[i] = System.nanoTime() - from;
    }
    Arrays.sort(nanos);
    long median = nanos[REQUESTS / 2] / 1_000_000;
    long p95 = nanos[REQUESTS * 95 / 100] / 1_000_000;
    LOG.infof("A page of a creator with 1,000 partnerships: median %d ms, p95 %d ms", median, p95);
    assertThat(p95).isLessThan(SLOWEST_MILLIS);
  }

  private Json page() {
    return asFinance(Role.ANALYST)
        .get(acme("creators/" + mia + "/overview"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** Copies of a partnership, each with a deliverable and an earning. */
  private static void many(String partnership, String campaign) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          """
          insert into partnership (id, brand, creator_id, campaign_id, name, starts_on, terms_version,
                 terms, pay, status, status_since, status_by, activated_at, version, created_at,
                 updated_at)
          select uuidv7(), brand, creator_id, '%s', name || ' ' || n, starts_on, 1, terms, pay,
                 'ACTIVE', now(), status_by, now(), 0, now(), now()
            from partnership, generate_series(1, 1000) n where id = '%s'"""
              .formatted(campaign, partnership));
      sql.execute(
          """
          insert into deliverable (id, brand, partnership_id, creator_id, campaign_id, type, count,
                 title, due_on, status, steps, post_ids, version, created_at, updated_at)
          select uuidv7(), brand, id, creator_id, campaign_id, 'VIDEO', 1, 'Video', starts_on, 'DUE',
                 '[]', '{}', 0, now(), now()
            from partnership where brand = '%s' and status = 'ACTIVE'"""
              .formatted(ACME));
      sql.execute(
          """
          insert into earning (id, brand, creator_id, partnership_id, terms_version, campaign_id, kind,
                 amount, currency, brand_amount, earned_at, source_kind, source_id, source_sequence,
                 status, reasons, version, created_at, updated_at)
          select uuidv7(), brand, creator_id, id, 1, campaign_id, 'FLAT_FEE', 100, 'USD', 100, now(),
                 'PARTNERSHIP', id::text, 1, 'PAYABLE', '[]', 0, now(), now()
            from partnership where brand = '%s' and status = 'ACTIVE'"""
              .formatted(ACME));
      sql.execute("analyze partnership, deliverable, earning");
    }
  }
}
