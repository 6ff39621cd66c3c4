package io.hookline.creator;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Currencies and countries that people write are those that there are, wherever they write them.
 */
@QuarkusTest
class CodesOfPeopleTest {

  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          partnerships | fee.currency | "name": "A", "startsOn": "2026-09-01", "fee": {"amount": "1.00", "currency": "EUO"}
          partnerships | terms.pay.currency | "name": "A", "startsOn": "2026-09-01", "terms": {"pay": {"currency": "EUO"}}
          partnerships | terms.pay.commission.rules[0].country | "name": "A", "startsOn": "2026-09-01", "terms": {"pay": {"currency": "EUR", "commission": {"percent": "10", "base": "NET_VALUE", "rules": [{"country": "ZZ", "percent": "8"}]}}}
          earnings | amount.currency | "note": "Shipping", "amount": {"amount": "1.00", "currency": "EUO"}
          expenses | amount.currency | "kind": "EXPENSE", "paidBy": "CREATOR", "description": "Train", "incurredOn": "2026-09-01", "amount": {"amount": "1.00", "currency": "EUO"}
          invoices | expected.currency | "month": "2026-10", "expected": {"amount": "1.00", "currency": "EUO"}
          payees | country | "accountHolder": "Mia", "country": "ZZ", "currency": "EUR"
          """)
  void oneThatThereIsNotIsRefused(String path, String field, String body) {
    Json refused =
        asFinance(Role.OPERATOR)
            .body("{\"creatorId\": \"%s\", %s}".formatted(mia, body))
            .post(acme(path))
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refused.<String>getList("violations[*].field")).containsExactly(field);
  }

  @Test
  void kosovoIsOneForAll() {
    asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "accountHolder": "Mia", "country": "XK", "currency": "EUR"}"""
                .formatted(mia))
        .post(acme("payees"))
        .then()
        .statusCode(201);
    asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "name": "A", "startsOn": "2026-09-01",
             "terms": {"pay": {"currency": "EUR", "commission": {"percent": "10",
               "base": "NET_VALUE", "rules": [{"country": "XK", "percent": "8"}]}}}}"""
                .formatted(mia))
        .post(acme("partnerships"))
        .then()
        .statusCode(201);
  }
}
