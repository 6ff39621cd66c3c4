package io.hookline.creator.money.risk;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credit;
import static io.hookline.creator.SisterFacts.refund;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.money.commission.CommissionsNow;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision says of each earning what became of it. */
@QuarkusTest
class ResolveHeldTest {

  @Inject CommissionsNow commissions;

  private String mia;
  private String held;
  private String clawback;

  /** A commission of 8.00 that somebody holds, and 2.00 that are taken back of it. */
  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    UUID order = UUID.randomUUID();
    String under =
        activated(
            draftPartnership(
                """
                {"creatorId": "%s", "name": "Sales", "startsOn": "2026-09-01",
                 "terms": {"pay": {"currency": "USD",
                   "commission": {"percent": "10", "base": "NET_VALUE"}}}}"""
                    .formatted(mia)));
    Feeds.apply(conversion(order, "80", 0, ""), credit(order, mia, under, 1));
    commissions.work();
    held = ofKind("COMMISSION");
    hold(held);
    Feeds.apply(refund(UUID.randomUUID(), order, "20"));
    commissions.work();
    clawback = ofKind("CLAWBACK");
  }

  @Test
  void aClawbackThatFollowsSaysWhatToDecideOfInstead() {
    for (String decision : new String[] {"RELEASE", "VOID"}) {
      Json answer = resolve(decision, clawback);
      assertThat(answer.getList("resolved")).isEmpty();
      assertThat(answer.getList("untouched")).hasSize(1);
      assertThat(answer.getString("untouched[0].earningId")).isEqualTo(clawback);
      assertThat(answer.getString("untouched[0].code")).isEqualTo("EARNING_FOLLOWS_ANOTHER");
      assertThat(answer.getString("untouched[0].detail")).contains(held, "HELD");
      assertThat(status(clawback)).isEqualTo("HELD");
    }
  }

  @Test
  void itGoesWithWhatItTakesBack() {
    Json answer = resolve("RELEASE", clawback + "\", \"" + held);
    assertThat(answer.<String>getList("resolved")).containsExactlyInAnyOrder(clawback, held);
    assertThat(answer.getList("untouched")).isEmpty();
    assertThat(status(clawback)).isEqualTo(status(held)).isNotEqualTo("HELD");
  }

  @Test
  void eachThatWasNotReachedSaysWhy() {
    String open = earning(mia, "5.00");
    String other = earning(mia, "6.00");
    hold(other);
    String nobodys = UUID.randomUUID().toString();
    Json answer = resolve("VOID", String.join("\", \"", open, other, nobodys));
    assertThat(answer.<String>getList("resolved")).containsExactly(other);
    assertThat(answer.<String>getList("untouched[*].earningId")).containsExactly(open, nobodys);
    assertThat(answer.<String>getList("untouched[*].code"))
        .containsExactly("EARNING_NOT_HELD", "EARNING_NOT_FOUND");
    assertThat(status(open)).isEqualTo("PAYABLE");
    assertThat(status(other)).isEqualTo("VOID");
  }

  private static void hold(String earning) {
    asFinance(Role.OPERATOR)
        .body("{\"note\": \"Look\"}")
        .post(acme("earnings/" + earning + "/hold"))
        .then()
        .statusCode(200);
  }

  private static Json resolve(String decision, String ids) {
    return asFinance(Role.OPERATOR)
        .body(
            "{\"decision\": \"%s\", \"note\": \"Fine\", \"earningIds\": [\"%s\"]}"
                .formatted(decision, ids))
        .post(acme("reviews/earnings/resolve"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static String ofKind(String kind) {
    return asFinance(Role.ANALYST)
        .get(acme("earnings?kind=" + kind))
        .as(Json.class)
        .getString("items[0].id");
  }

  private static String status(String earning) {
    return asFinance(Role.ANALYST)
        .get(acme("earnings/" + earning))
        .as(Json.class)
        .getString("status");
  }
}
