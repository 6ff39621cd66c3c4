package io.hookline.creator.money.risk;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule is switched off by saying so, and by nothing else. */
@QuarkusTest
class RiskRulesTest {

  private static final String OFF =
      """
      {"selfPurchase": false, "duplicateAccounts": false, "disposableEmail": false,
       "codeLeak": false, "bannedReferrers": [],
       "refundRate": {"enabled": false, "percent": 40, "leastOrders": 10, "days": 90}}""";

  @Inject ObjectMapper json;

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "selfPurchase",
        "duplicateAccounts",
        "disposableEmail",
        "codeLeak",
        "bannedReferrers",
        "refundRate",
        "refundRate.enabled"
      })
  void noneIsSwitchedOffByLeavingItOut(String rule) throws JsonProcessingException {
    ObjectNode without = (ObjectNode) json.readTree(OFF);
    String[] path = rule.split("\\.");
    ObjectNode from = path.length == 1 ? without : (ObjectNode) without.get(path[0]);
    from.remove(path[path.length - 1]);
    Json refused = set(without.toString()).then().statusCode(422).extract().as(Json.class);
    assertThat(refused.getString("violations[0].field")).endsWith(rule);
    assertThat(rules().getLong("version")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"selfPurchase", "duplicateAccounts", "disposableEmail", "codeLeak", "refundRate"})
  void oneThatThereWasNotWhenTheOthersWereSetIsAsUsual(String rule) throws SQLException {
    Json usual = rules();
    set(OFF).then().statusCode(200);
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          "update risk_rules set rules = rules - '%s' where brand = '%s'".formatted(rule, ACME));
    }
    Json found = rules();
    assertThat(found.<Object>get("rules." + rule))
        .isNotNull()
        .isEqualTo(usual.<Object>get("rules." + rule));
    String other = rule.equals("codeLeak") ? "selfPurchase" : "codeLeak";
    assertThat(found.getBoolean("rules." + other)).isFalse();
  }

  private static Response set(String rules) {
    return asFinance(Role.ADMIN)
        .header("If-Match", "\"0\"")
        .body("{\"rules\": " + rules + "}")
        .put(acme("risk-rules"));
  }

  private static Json rules() {
    return asFinance(Role.ANALYST).get(acme("risk-rules")).as(Json.class);
  }
}
