package io.hookline.creator.money.rate;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.exchangeRate;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningSource;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.NewEarning;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Money;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExchangeRateResourceTest {

  @Inject Earnings earnings;
  @Inject InBrand acme;

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void theRateOfTheDayHoldsOrTheLastOneShortlyBeforeIt() {
    exchangeRate("EUR", "USD", "2026-11-18", "1.08");
    exchangeRate("EUR", "USD", "2026-11-20", "1.09");
    effective("2026-11-19")
        .body(at("rate", equalTo("1.08")))
        .body(at("rateDay", equalTo("2026-11-18")));
    effective("2026-11-20").body(at("rate", equalTo("1.09")));
    effective("2026-11-27").body(at("rate", equalTo("1.09")));
    ask("2026-11-28").statusCode(404).body(at("code", equalTo("EXCHANGE_RATE_UNKNOWN")));
    ask("2026-11-17").statusCode(404);
  }

  @Test
  void todayAndTheBrandsCurrencyAreMeantUnlessOthersAreNamed() {
    String today = LocalDate.now(ZoneId.of("America/New_York")).toString();
    exchangeRate("EUR", "USD", today, "1.08");
    as(Tokens.finance(ACME, Role.ANALYST))
        .get(acme("exchange-rates/effective?from=EUR"))
        .then()
        .statusCode(200)
        .body(at("to", equalTo("USD")))
        .body(at("day", equalTo(today)))
        .body(at("rate", equalTo("1.08")));
  }

  @Test
  void aCorrectionIsAFurtherVersionAndTheSameAgainIsNone() {
    String first = exchangeRate("EUR", "USD", "2026-11-20", "1.08");
    assertThat(exchangeRate("EUR", "USD", "2026-11-20", "1.0800")).isEqualTo(first);
    exchangeRate("EUR", "USD", "2026-11-20", "1.09");
    assertThat(
            as(Tokens.finance(ACME, Role.ANALYST))
                .get(acme("exchange-rates?day=2026-11-20"))
                .then()
                .statusCode(200)
                .extract()
                .as(Json.class)
                .getList("items[*].version"))
        .asString()
        .isEqualTo("[2, 1]");
    effective("2026-11-20").body(at("rate", equalTo("1.09")));
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.ExchangeRateRecorded");
  }

  @Test
  void whatWasConvertedStaysAndWhatCouldNotBeIsConvertedNow() {
    EarningView unknown = earn("100", 1);
    assertThat(unknown.brandAmount()).isNull();
    exchangeRate("EUR", "USD", "2026-11-20", "1.10");
    assertThat(amount(unknown)).isEqualByComparingTo("110");
    exchangeRate("EUR", "USD", "2026-11-20", "1.20");
    assertThat(amount(unknown)).isEqualByComparingTo("110");
    assertThat(amount(earn("100", 2))).isEqualByComparingTo("120");
  }

  @Test
  void aRateThatCompletesAWayOverAThirdCurrencyConvertsToo() {
    exchangeRate("GBP", "EUR", "2026-11-20", "1.20");
    UUID creator = UUID.fromString(creator("gil"));
    EarningView pounds =
        acme.call(
                () ->
                    earnings.make(
                        List.of(
                            NewEarning.of(
                                creator,
                                EarningKind.ADJUSTMENT,
                                new Money(new BigDecimal("100"), "GBP"),
                                Instant.parse("2026-11-20T12:00:00Z"),
                                EarningSource.of(SourceKind.ADJUSTMENT, creator)))))
            .get(0);
    assertThat(pounds.brandAmount()).isNull();
    exchangeRate("EUR", "USD", "2026-11-20", "1.10");
    assertThat(amount(pounds)).isEqualByComparingTo("132");
  }

  @Test
  void expensesAreConvertedWhenTheRateComes() {
    String id =
        as(Tokens.finance(ACME, Role.OPERATOR))
            .body(
                """
                {"creatorId": "%s", "kind": "EXPENSE", "paidBy": "BRAND", "description": "Studio",
                 "amount": {"amount": "84.50", "currency": "EUR"}, "incurredOn": "2026-11-20"}"""
                    .formatted(creator("mia")))
            .post(acme("expenses"))
            .then()
            .statusCode(201)
            .body(at("brandAmount", equalTo(null)))
            .extract()
            .path("id");
    exchangeRate("EUR", "USD", "2026-11-20", "1.10");
    as(Tokens.finance(ACME, Role.ANALYST))
        .get(acme("expenses/" + id))
        .then()
        .body(at("brandAmount.amount", equalTo("92.95")))
        .body(at("brandAmount.currency", equalTo("USD")));
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.ExpenseRated");
    exchangeRate("EUR", "USD", "2026-11-20", "1.20");
    as(Tokens.finance(ACME, Role.ANALYST))
        .get(acme("expenses/" + id))
        .then()
        .body(at("brandAmount.amount", equalTo("92.95")));
  }

  @Test
  void ratesAreImportedWithAnAnswerForEachRow() {
    String file =
        """
        from,to,day,rate,source
        EUR,USD,2026-11-20,1.08,ECB
        EUR,EUR,2026-11-20,1,ECB
        EUR,USD,2026-11-20,1.08,ECB
        EUR,USD,2026-11-21,0,ECB
        """;
    imported(file, true).body(at("applied", equalTo(1))).body(at("unchanged", equalTo(1)));
    ask("2026-11-20").statusCode(404);
    imported(file, false).body(at("applied", equalTo(1))).body(at("failed", equalTo(2)));
    effective("2026-11-20").body(at("rate", equalTo("1.08")));
  }

  @Test
  void anAdministratorWithoutTheRightSeesNoRates() {
    as(Tokens.admin(ACME))
        .get(acme("exchange-rates"))
        .then()
        .statusCode(403)
        .body(at("code", equalTo("FINANCE_REQUIRED")));
  }

  private static ValidatableResponse imported(String file, boolean dryRun) {
    return as(Tokens.finance(ACME, Role.OPERATOR))
        .contentType("text/csv")
        .body(file)
        .post(acme("exchange-rates/imports?dryRun=" + dryRun))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse effective(String day) {
    return ask(day).statusCode(200);
  }

  private static ValidatableResponse ask(String day) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get(acme("exchange-rates/effective?from=EUR&to=USD&day=" + day))
        .then();
  }

  private EarningView earn(String euros, int number) {
    UUID creator = UUID.fromString(creator("mia" + number));
    NewEarning earning =
        NewEarning.of(
            creator,
            EarningKind.ADJUSTMENT,
            new Money(new BigDecimal(euros), "EUR"),
            Instant.parse("2026-11-20T12:00:00Z"),
            EarningSource.of(SourceKind.ADJUSTMENT, creator));
    return acme.call(() -> earnings.make(List.of(earning))).get(0);
  }

  private BigDecimal amount(EarningView earning) {
    return acme.call(() -> earnings.get(earning.id())).brandAmount().amount();
  }
}
