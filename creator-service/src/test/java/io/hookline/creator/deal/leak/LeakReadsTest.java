package io.hookline.creator.deal.leak;

import static io.hookline.creator.CodeFixtures.judge;
import static io.hookline.creator.CodeFixtures.order;
import static io.hookline.creator.CodeFixtures.signal;
import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.promoCode;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.deal.promocode.PromoCodes.News;
import io.hookline.creator.money.InBrand;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A code of many orders is judged by the few that are new, as if all were looked at. */
@QuarkusTest
class LeakReadsTest {

  private static final int STEPS = 40;
  private static final int HISTORY = 5_000;
  private static final Pattern ROWS = Pattern.compile("actual rows=([0-9.]+) loops=([0-9]+)");

  @Inject FindCouponSites sites;
  @Inject FindOverLimits limits;
  @Inject InBrand inBrand;

  private final Random random = new Random(5);
  private String code;

  @BeforeEach
  void begin() {
    twoBrands();
    code = promoCode(partnership(creator("mia")), "MIA15");
  }

  @Test
  void aCouponSiteIsASignWhereItWouldBeOneByAllOrders() {
    walk(
        sites,
        LeakKind.COUPON_SITE,
        () ->
            asOperator()
                .body("{\"domains\": [\"late.example\"]}")
                .put(acme("coupon-sites"))
                .then()
                .statusCode(200));
  }

  @Test
  void manyOrdersAreASignWhereTheyWouldBeOneByAllOrders() {
    limit("null", "3");
    walk(limits, LeakKind.OVER_LIMIT, () -> limit("60", "4"));
  }

  private void limit(String uses, String ofOne) {
    asOperator()
        .header("If-Match", "*")
        .body(
            "{\"usageLimit\": "
                + uses
                + ", \"perCustomerLimit\": "
                + ofOne
                + ", \"precedence\": \"LINK\"}")
        .put(acme("promo-codes/" + code))
        .then()
        .statusCode(200);
  }

  /** Orders come, signs are judged, and once the rules change. */
  private void walk(SignFinder finder, LeakKind kind, Runnable change) {
    int signs = 0;
    for (int step = 0; step < STEPS; step++) {
      tell(random.nextInt(3));
      String open = openSign(kind);
      if (open != null && random.nextBoolean()) {
        String judgement = random.nextBoolean() ? "dismiss" : "confirm";
        asOperator()
            .body("{\"reason\": \"Seen\"}")
            .post(acme("code-leaks/" + open + "/" + judgement))
            .then()
            .statusCode(200);
        open = null;
      }
      if (step == STEPS / 2) {
        change.run();
      }
      List<LeakSign> expected = byAllOrders(finder);
      judge();
      if (open == null) {
        assertThat(openSign(kind) == null).as("step " + step).isEqualTo(expected.isEmpty());
        signs += expected.size();
      }
      if (!expected.isEmpty()) {
        Json sign = asOperator().get(acme("code-leaks/" + openSign(kind))).as(Json.class);
        assertThat(sign.getString("explanation")).isEqualTo(expected.get(0).explanation());
      }
    }
    assertThat(signs).isGreaterThan(3);
  }

  /** Orders of now, of before and of a clock that is ahead, from honest and other places. */
  private void tell(int orders) {
    List<ObjectNode> facts = new ArrayList<>();
    for (int i = 0; i < orders; i++) {
      UUID order = Ids.next();
      String site =
          List.of("www.google.com", "m.late.example", "www.retailmenot.com", "shop.example")
              .get(random.nextInt(4));
      String shopper = String.valueOf(random.nextInt(10)).repeat(64);
      facts.add(order(order, "MIA15", Instant.now().plusSeconds(random.nextInt(-5, 3))));
      facts.add(
          signal(
              order,
              "MIA15",
              "\"referrerDomain\": \"" + site + "\", \"emailSha256\": \"" + shopper + "\","));
    }
    if (!facts.isEmpty()) {
      Feeds.apply(facts);
    }
  }

  private List<LeakSign> byAllOrders(SignFinder finder) {
    Set<UUID> all = Set.of(UUID.fromString(code));
    return inBrand.call(() -> finder.find(new News(all, all, Map.of(), false), Instant.now()));
  }

  private static String openSign(LeakKind kind) {
    Json open = asOperator().get(acme("code-leaks?state=OPEN&kind=" + kind)).as(Json.class);
    return open.getList("items").isEmpty() ? null : open.getString("items[0].id");
  }

  @Test
  @EmptyFiles
  void ordersThatAreNotNewAreNotRead() throws SQLException {
    history("shop.example");
    UUID order = Ids.next();
    Feeds.apply(
        List.of(
            order(order, "MIA15", Instant.now()),
            signal(
                order,
                "MIA15",
                "\"referrerDomain\": \"www.google.com\", \"emailSha256\": \""
                    + "b".repeat(64)
                    + "\",")));
    limit("null", "1");
    for (String asked : List.of(FindCouponSites.FROM_SITES, FindOverLimits.USES)) {
      String news =
          asked
              .replace(":sites", "'retailmenot.com'")
              .replace(":newOf", "array['" + code + "']::uuid[]")
              .replace(":newOrders", "array['" + order + "']::uuid[]");
      assertThat(mostRows(news.replace(":whole", "'{}'::uuid[]"))).isLessThan(100);
      assertThat(mostRows(news.replace(":whole", "array['" + code + "']::uuid[]")))
          .as("so it is counted")
          .isGreaterThan(HISTORY - 1);
    }
  }

  @Test
  @EmptyFiles
  void otherCodesAreReadOnlyWhereACodeMayBeASign() throws SQLException {
    history("shop.example");
    String asked =
        FindUntouched.SEEN
            .replace(":days", "28")
            .replace(":least", "20")
            .replace(":share", "0.8::double precision");
    List<String> touched = analyzed(asked);
    assertThat(String.join("\n", touched)).containsPattern("CTE compared(.*\n)*.*never executed");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("update conversion_signal set touched_creator_ids = '{}'");
    }
    assertThat(String.join("\n", analyzed(asked))).doesNotContain("never executed");
  }

  /** Orders whose shoppers touched the creator. */
  private void history(String site) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          """
          insert into conversion_signal (brand, id, email_sha256, referrer_domain,
                                         touched_creator_ids, codes, version, recorded_at)
          select 'BRAND', gen_random_uuid(), md5(i::text), 'SITE', array[c.creator_id], '{MIA15}',
                 1, now()
            from promo_code c, generate_series(1, ROWS) i where c.code = 'MIA15';
          insert into order_code (brand, reading, conversion_id, occurred_at, version)
          select g.brand, c.reading, g.id, now() - interval '1 hour', 1
            from conversion_signal g join promo_code c on c.code = 'MIA15';
          analyze
          """
              .replace("BRAND", ACME)
              .replace("SITE", site)
              .replace("ROWS", String.valueOf(HISTORY)));
    }
  }

  private List<String> analyzed(String asked) throws SQLException {
    return Owner.plan(
        ACME,
        "(analyze, costs off, timing off) "
            + (DueCodes.DUE + asked)
                .replace(":kind", "'UNTOUCHED'")
                .replace(":codes", "array['" + code + "']::uuid[]")
                .replace(":brand", "'" + ACME + "'")
                .replace(":now", "'" + Instant.now() + "'"));
  }

  private double mostRows(String asked) throws SQLException {
    double most = 0;
    for (String line : analyzed(asked)) {
      Matcher read = ROWS.matcher(line);
      if (read.find()) {
        most = Math.max(most, Double.parseDouble(read.group(1)) * Long.parseLong(read.group(2)));
      }
    }
    return most;
  }
}
