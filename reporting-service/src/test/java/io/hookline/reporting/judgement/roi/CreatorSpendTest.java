package io.hookline.reporting.judgement.roi;

import static io.hookline.reporting.CreatorChanges.earning;
import static io.hookline.reporting.CreatorChanges.expense;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.EarningKinds;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger's spend beside the fee. */
@QuarkusTest
class CreatorSpendTest {

  private static final List<String> KINDS = EarningKinds.earned();

  @BeforeEach
  void creators() {
    Fixtures.twoBrands();
    for (int n = 1; n <= 4; n++) {
      Feeds.apply(CreatorChanges.creator(ACME, id(n), "Creator " + n));
    }
    Feeds.apply(CreatorChanges.merged(ACME, id(4), "Creator 4", id(3), 1));
  }

  /** Of any mix of what is earned, taken back, void and laid out, also by merged records. */
  @Test
  void ofAllCreatorsItIsTheBrands() {
    Random random = new Random(7);
    List<ObjectNode> told = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      String day = LocalDate.parse("2026-09-20").plusDays(random.nextInt(30)).toString();
      String status = random.nextInt(6) == 0 ? "VOID" : "PAYABLE";
      String amount = BigDecimal.valueOf(random.nextInt(90_000) - 9_000, 2).toPlainString();
      told.add(
          earning(
              ACME,
              id(100 + n),
              id(1 + random.nextInt(4)),
              KINDS.get(random.nextInt(KINDS.size())),
              random.nextInt(9) == 0 ? null : amount,
              day,
              "\"status\": \"" + status + "\", \"version\": 0"));
      told.add(
          expense(
              ACME,
              id(200 + n),
              id(1 + random.nextInt(4)),
              "12.34",
              day,
              "\"version\": 0, \"status\": \""
                  + (random.nextBoolean() ? "APPROVED" : "REJECTED")
                  + "\""));
    }
    Feeds.page(told);
    Json rois = read("/creator-rois?from=2026-10-01&to=2026-10-10");
    BigDecimal brand =
        new BigDecimal(
            as(Tokens.finance(ACME, Role.ANALYST))
                .body(
                    """
                    {"from": "2026-10-01", "to": "2026-10-10", "measures": ["creator_spend"]}""")
                .post("/v1/brands/" + ACME + "/queries")
                .as(Json.class)
                .getString("total.figures[0].value"));
    assertThat(brand).isPositive();
    assertThat(sum(rois, "total")).isEqualByComparingTo(brand);
    assertThat(
            sum(rois, "fees")
                .add(sum(rois, "commissions"))
                .add(sum(rois, "bonuses"))
                .add(sum(rois, "expenses"))
                .add(sum(rois, "adjustments")))
        .as("by what it is for")
        .isEqualByComparingTo(brand);
  }

  @Test
  void theVerdictIsByTheFeeAndTheSpendHasItsOwnScore() {
    assertThat(read("/creators/" + id(1) + "/roi").getString("spend.total")).isNull();
    Feeds.apply(
        CreatorChanges.partnership(ACME, id(11), id(1), "ACTIVE", "900.00", 1),
        earning(
            ACME,
            id(21),
            id(1),
            "COMMISSION",
            "30.00",
            "2026-10-05",
            "\"status\": \"PAYABLE\", \"version\": 0"));
    Json roi = read("/creators/" + id(1) + "/roi?from=2026-10-05&to=2026-10-10");
    assertThat(roi.getString("fee.total.amount")).isEqualTo("900.00");
    assertThat(roi.getString("spend.total.amount")).isEqualTo("30.00");
    assertThat(roi.getString("spend.commissions.amount")).isEqualTo("30.00");
    assertThat(roi.getString("spend.score")).as("nothing to judge by").isNull();
    assertThat(read("/creators/" + id(2) + "/roi?from=2026-10-05&to=2026-10-10"))
        .satisfies(other -> assertThat(other.getString("spend.total.amount")).isEqualTo("0.00"));
  }

  private static BigDecimal sum(Json rois, String part) {
    return rois.<String>getList("items[*].spend." + part + ".amount").stream()
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Json read(String path) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + path)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
