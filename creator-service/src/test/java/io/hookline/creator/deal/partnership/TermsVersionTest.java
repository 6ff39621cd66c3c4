package io.hookline.creator.deal.partnership;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activePartnership;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.creator.Fixtures;
import io.hookline.creator.money.InBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TermsVersionTest {

  @Inject PartnershipTerms terms;
  @Inject DueTerms due;
  @Inject InBrand brand;

  private String mia;
  private String id;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    id = activePartnership(mia);
  }

  @Test
  void anAmendmentHoldsFromNowOnAndWhatWasBeforeStaysAsItWas() {
    Instant before = Instant.now();
    amend("6000", null)
        .then()
        .statusCode(200)
        .body(at("fee.amount", equalTo("6000.00")))
        .body(at("termsVersion", equalTo(2)))
        .body(at("nextTermsVersion", equalTo(null)));
    assertThat(feeAt(before)).isEqualTo("5000.00");
    assertThat(feeAt(Instant.parse("2026-09-01T04:00:00Z"))).isEqualTo("5000.00");
    assertThat(feeAt(Instant.now())).isEqualTo("6000.00");
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.PartnershipAmended");
    asFinance(Role.ANALYST)
        .get(acme("partnerships/" + id + "/terms"))
        .then()
        .body(at("items[*].version", contains(2, 1)))
        .body(at("items[0].note", equalTo("More videos")))
        .body(at("items[1].validFrom", equalTo(null)));
  }

  @Test
  void aScheduledAmendmentHoldsFromItsInstantOn() throws SQLException {
    Instant soon = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MILLIS);
    amend("6000", soon)
        .then()
        .statusCode(200)
        .body(at("fee.amount", equalTo("5000.00")))
        .body(at("nextTermsVersion", equalTo(2)))
        .body(at("nextTermsFrom", equalTo(soon.toString())));
    assertThat(feeAt(soon.minusMillis(1))).isEqualTo("5000.00");
    assertThat(feeAt(soon)).isEqualTo("6000.00");
    due.work();
    assertThat(shown().getInt("termsVersion")).isEqualTo(1);
    owner("alter table partnership_terms disable trigger append_only");
    owner("update partnership_terms set valid_from = now() where version = 2");
    owner("alter table partnership_terms enable trigger append_only");
    owner("update partnership set next_from = now()");
    due.work();
    due.work();
    Json now = shown();
    assertThat(now.getInt("termsVersion")).isEqualTo(2);
    assertThat(now.getString("fee.amount")).isEqualTo("6000.00");
    assertThat(now.getString("nextTermsFrom")).isNull();
    assertThat(PublishedChanges.read().getList("[?(@.type =~ /.*PartnershipTermsBegan/)].data.id"))
        .containsExactly(id);
  }

  @Test
  void ofVersionsThatHaveBegunTheOneAgreedLastHolds() {
    Instant later = Instant.now().plus(Duration.ofDays(9));
    amend("6000", later);
    amend("7000", null)
        .then()
        .body(at("termsVersion", equalTo(3)))
        .body(at("nextTermsVersion", equalTo(null)));
    assertThat(feeAt(later.plusSeconds(1))).isEqualTo("7000.00");
  }

  @Test
  void severalVersionsWaitTheirTurn() {
    Instant first = Instant.now().plus(Duration.ofDays(3));
    Instant second = Instant.now().plus(Duration.ofDays(6));
    amend("6000", first);
    amend("7000", second).then().body(at("nextTermsVersion", equalTo(2)));
    assertThat(feeAt(first.plusSeconds(1))).isEqualTo("6000.00");
    assertThat(feeAt(second.plusSeconds(1))).isEqualTo("7000.00");
  }

  @Test
  void aDraftHasNoTermsAndItsVersionsAreNotHeld() {
    String draft = partnership(mia);
    assertThat(termsAt(draft, Instant.now())).isEmpty();
    asFinance(Role.OPERATOR)
        .header("If-Match", "*")
        .body(
            """
            {"name": "Spring", "startsOn": "2026-10-01",
             "fee": {"amount": "1", "currency": "USD"}}""")
        .put(acme("partnerships/" + draft))
        .then()
        .statusCode(200);
    Fixtures.activated(draft);
    AgreedTerms held = termsAt(draft, Instant.parse("2026-09-15T00:00:00Z")).orElseThrow();
    assertThat(held.version()).isEqualTo(2);
    assertThat(held.covers(held.startsOn().minusDays(1))).isFalse();
    assertThat(held.covers(held.startsOn())).isTrue();
  }

  @Test
  void versionsAreCompared() {
    amend("6000", null);
    Json difference =
        asFinance(Role.ANALYST)
            .get(acme("partnerships/" + id + "/terms/2/difference"))
            .as(Json.class);
    assertThat(difference.getList("changes[*].field")).containsExactly("terms.pay.flatFee.amount");
    assertThat(difference.getList("changes[*].to")).containsExactly("6000.00");
    expect(
        asFinance(Role.ANALYST).get(acme("partnerships/" + id + "/terms/7")),
        404,
        "TERMS_VERSION_NOT_FOUND");
  }

  @Test
  void aDraftIsNotAmended() {
    expect(amend(partnership(mia), "6000", null), 409, "PARTNERSHIP_STATE_FORBIDS");
  }

  @Test
  void whatWasAgreedIsNotChangedByTheDatabaseEither() {
    for (String change :
        new String[] {"update partnership_terms set note = 'x'", "delete from partnership_terms"}) {
      assertThatThrownBy(() -> owner(change)).hasMessageContaining("amended by a new version");
    }
  }

  private Response amend(String fee, Instant from) {
    return amend(id, fee, from);
  }

  private static Response amend(String partnership, String fee, Instant from) {
    return asFinance(Role.ADMIN)
        .body(
            """
            {"terms": {"pay": {"currency": "USD", "flatFee":
               {"amount": "%s", "due": "ON_ACTIVATION"}}},
             "validFrom": %s, "note": "More videos"}"""
                .formatted(fee, from == null ? "null" : "\"" + from + "\""))
        .post(acme("partnerships/" + partnership + "/amendments"));
  }

  private Json shown() {
    return asFinance(Role.ANALYST).get(acme("partnerships/" + id)).as(Json.class);
  }

  private String feeAt(Instant at) {
    return termsAt(id, at).orElseThrow().terms().pay().fee().amount().toPlainString();
  }

  private Optional<AgreedTerms> termsAt(String partnership, Instant at) {
    return brand.call(() -> terms.termsAt(UUID.fromString(partnership), at));
  }

  private static void owner(String sql) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
