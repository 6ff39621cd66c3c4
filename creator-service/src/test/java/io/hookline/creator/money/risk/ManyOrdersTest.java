package io.hookline.creator.money.risk;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.draftWithPay;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credit;
import static io.hookline.creator.SisterFacts.signal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.commission.CommissionWorker;
import io.hookline.creator.money.due.DueWorker;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.MatureEarnings;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A bonus that many orders carry, orders of many creators among as many, and a long list of sites;
 * {@code -Dmany.orders=100000} takes others.
 */
@QuarkusTest
class ManyOrdersTest {

  private static final Logger LOG = Logger.getLogger(ManyOrdersTest.class);
  private static final int ORDERS = Integer.getInteger("many.orders", 20_000);
  private static final int SITES = 1000;
  private static final int CREATORS = 500;

  /**
   * Milliseconds: multiples of what it takes, and fractions of what it takes to compare in pairs.
   */
  private static final long OF_ORDERS = ORDERS;

  private static final long OF_CREATORS = 15_000;

  private static final String CREATOR =
      """
      {"displayName": "%1$s", "email": "%1$s@example.com", "phone": "+4790123456",
       "accounts": []}""";

  @Inject DueWorker due;
  @Inject CommissionWorker commissions;
  @Inject MatureEarnings maturing;
  @Inject Earnings earnings;
  @Inject DueRisks risks;
  @Inject JudgeOrders judge;
  @Inject InBrand inAcme;

  private final UUID first = UUID.randomUUID();
  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    String under =
        activated(
            draftWithPay(
                mia,
                """
                "bonuses": [{"metric": "CONVERSIONS", "from": "1", "amount": "50.00"}]"""));
    ObjectNode told = conversion(first, "10", 0, "");
    told.withObject("data").put("occurredAt", Instant.now().toString());
    Feeds.apply(
        signal(
            first,
            "\"emailSha256\": \"0a\", \"referrerDomain\": \"www.shop.example\","
                + " \"touchedCreatorIds\": [], \"codes\": [],",
            0));
    Feeds.apply(told, credit(first, mia, under, 1));
    commissions.work();
    due.work();
    ban();
    assertThat(bonus()).isEqualTo("PENDING");
  }

  @Test
  void itIsPayableOrHeldWithinSeconds() {
    orders(ORDERS);
    change("update earning set hold_until = now() - interval '1 hour'");
    within(OF_ORDERS, maturing::work);
    assertThat(bonus()).isEqualTo("PAYABLE");
    UUID payout = UUID.randomUUID();
    List<UUID> hers = List.of(UUID.fromString(mia));
    assertThat(inAcme.call(() -> earnings.takePayable(hers, "USD", BigDecimal.ZERO, payout)))
        .hasSize(1);
    creator("twin");
    within(OF_ORDERS, () -> inAcme.run(() -> earnings.fail(payout, "AC04")));
    assertThat(bonus()).isEqualTo("HELD");
  }

  @Test
  void ordersOfManyCreatorsAreJudgedWithinSeconds() {
    orders(CREATORS);
    change(
        """
        insert into creator (id, brand, display_name, email, phone, version, created_at, updated_at)
        select id, '%s', 'Other', id || '@example.com', '+47' || id, 0, now(), now()
          from (select gen_random_uuid() as id from generate_series(1, %d)) t"""
            .formatted(ACME, ORDERS));
    change(
        "with o as (select conversion_id, row_number() over (order by conversion_id) as n"
            + " from credited_order), c as (select id, row_number() over (order by id) as n"
            + " from creator order by id limit "
            + CREATORS
            + ") update credited_order t set creator_id = c.id"
            + " from o join c on c.n = o.n where t.conversion_id = o.conversion_id");
    // As the server does by itself, some time after so many rows.
    change("analyze");
    List<UUID> orders = new ArrayList<>();
    List<UUID> creators = new ArrayList<>();
    ask("select conversion_id, creator_id from credited_order order by 1 limit " + CREATORS)
        .forEach(
            row -> {
              orders.add(row.get(0));
              creators.add(row.get(1));
            });
    within(
        OF_CREATORS,
        () ->
            inAcme.run(
                () -> {
                  judge.of(orders);
                  risks.addOpen(creators);
                }));
    assertThat(ask("select conversion_id, conversion_id from risk_due"))
        .hasSizeGreaterThanOrEqualTo(CREATORS - 1);
  }

  private static List<List<UUID>> ask(String query) {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      List<List<UUID>> found = new ArrayList<>();
      while (rows.next()) {
        found.add(List.of(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void within(long most, Runnable work) {
    long from = System.nanoTime();
    work.run();
    long millis = (System.nanoTime() - from) / 1_000_000;
    LOG.infof("They are judged in %d ms", millis);
    assertThat(millis).isLessThan(most);
  }

  private static void ban() {
    asFinance(Role.ADMIN)
        .header("If-Match", "\"0\"")
        .body(
            """
            {"rules": {"selfPurchase": true, "duplicateAccounts": true, "disposableEmail": true,
              "codeLeak": true, "bannedReferrers": [%s],
              "refundRate": {"enabled": true, "percent": 40, "leastOrders": 10, "days": 90}}}"""
                .formatted(
                    IntStream.range(0, SITES)
                        .mapToObj(n -> "\"coupons" + n + ".example\"")
                        .collect(Collectors.joining(", "))))
        .put(acme("risk-rules"))
        .then()
        .statusCode(200);
  }

  /** As many more, all like the first. */
  private void orders(int count) {
    change(
        "create temp table copy as select gen_random_uuid() as id from generate_series(1, %d)"
            .formatted(count),
        copies("credited_order", "conversion_id"),
        copies("conversion", "id"),
        copies("conversion_signal", "id"),
        "drop table copy");
  }

  private String copies(String table, String id) {
    return """
        insert into %1$s
        select (jsonb_populate_record(o, jsonb_build_object('%2$s', c.id))).*
          from %1$s o, copy c where o.%2$s = '%3$s'"""
        .formatted(table, id, first);
  }

  private static void change(String... statements) {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String bonus() {
    Json bonuses = asFinance(Role.ANALYST).get(acme("earnings?kind=BONUS")).as(Json.class);
    assertThat(bonuses.getList("items")).hasSize(1);
    return bonuses.getString("items[0].status");
  }

  private static String creator(String name) {
    return asOperator()
        .body(CREATOR.formatted(name))
        .post(acme("creators"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }
}
