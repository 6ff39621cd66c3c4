package io.hookline.creator.money.statement;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.earner;
import static io.hookline.creator.PayoutFixtures.newBatch;
import static io.hookline.creator.PayoutFixtures.payoutOf;
import static io.hookline.creator.PayoutFixtures.step;
import static io.hookline.creator.PayoutFixtures.written;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.ledger.AccountKind;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementResourceTest {

  private static final String NOW =
      YearMonth.from(Instant.now().atZone(ZoneId.of("America/New_York"))).toString();

  @Inject Statements statements;
  @Inject Ledger ledger;
  @Inject InBrand acme;

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void aMonthIsWhatWasEarnedLessWhatWasPaid() {
    String mia = earner("mia", "100.00");
    earning(mia, "-20.00");
    step(written(mia), "confirm");
    earning(mia, "7.50");
    String held = earning(mia, "9.00");
    asFinance(Role.ADMIN)
        .body("{\"note\": \"Twice\"}")
        .post(acme("earnings/" + held + "/void"))
        .then()
        .statusCode(200);
    statement(mia, NOW)
        .body(at("opening.amount", equalTo("0.00")))
        .body(at("earned.amount", equalTo("87.50")))
        .body(at("paid.amount", equalTo("80.00")))
        .body(at("closing.amount", equalTo("7.50")));
    statement(mia, "2099-01")
        .body(at("opening.amount", equalTo("7.50")))
        .body(at("earned.amount", equalTo("0.00")))
        .body(at("closing.amount", equalTo("7.50")));
    statement(mia, "2020-01").body(at("closing.amount", equalTo("0.00")));
    Json entries = entries(mia);
    assertThat(amounts(entries))
        .containsExactlyInAnyOrder("-9.00", "9.00", "7.50", "20.00", "-100.00", "-20.00", "100.00");
    assertThat(entries.getString("items[0].balance.amount")).isEqualTo("7.50");
    asFinance(Role.ANALYST)
        .accept("text/csv")
        .get(acme("creators/" + mia + "/statement/entries?currency=USD&month=" + NOW))
        .then()
        .statusCode(200)
        .body(containsString("CONFIRM"));
  }

  @Test
  void aMonthInWhichMoreIsTakenBackThanEarnedIsNegativeAndItsLinesAddUp() {
    String mia = earner("mia", "100.00");
    step(written(mia), "confirm");
    earning(mia, "-30.01");
    earning(mia, "0.01");
    statement(mia, NOW)
        .body(at("earned.amount", equalTo("70.00")))
        .body(at("paid.amount", equalTo("100.00")))
        .body(at("closing.amount", equalTo("-30.00")));
    Json entries = entries(mia);
    BigDecimal lines =
        amounts(entries).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(lines).isEqualByComparingTo("-30.00");
    statement(mia, "2099-01")
        .body(at("opening.amount", equalTo("-30.00")))
        .body(at("closing.amount", equalTo("-30.00")));
  }

  @Test
  void whatCameBackCountsAgainstWhatWasPaid() {
    String mia = earner("mia", "100.00");
    String batch = step(written(mia), "confirm");
    String payout = payoutOf(batch);
    asFinance(Role.ADMIN)
        .body("{\"reason\": \"AC06\"}")
        .post(acme("payouts/" + payout + "/return"))
        .then()
        .statusCode(200);
    statement(mia, NOW)
        .body(at("earned.amount", equalTo("100.00")))
        .body(at("paid.amount", equalTo("0.00")))
        .body(at("closing.amount", equalTo("100.00")));
    Json entries = entries(mia);
    assertThat(entries.<String>getList("items[*].what"))
        .containsExactly("RETURN", "CONFIRM", "MADE");
    assertThat(
            List.of(entries.getString("items[0].payoutId"), entries.getString("items[1].payoutId")))
        .containsOnly(payout);
  }

  @Test
  void statementsEqualTheBooksToTheCentWhateverHappens() {
    Random random = new Random(20261129);
    String mia = earner("mia", "100.00");
    for (int i = 0; i < 40; i++) {
      switch (random.nextInt(4)) {
        case 0, 1 -> earning(mia, amount(random));
        case 2 ->
            asFinance(Role.OPERATOR)
                .body("{\"note\": \"Odd\"}")
                .post(acme("earnings/" + earning(mia, amount(random)) + "/hold"));
        default -> payIfDue(mia, random.nextBoolean());
      }
      acme.run(() -> assertEqualToBooks(mia));
    }
  }

  private void assertEqualToBooks(String creator) {
    StatementView view = statements.of(UUID.fromString(creator), NOW, "USD");
    assertThat(view.closing().amount()).isEqualByComparingTo(owed(creator));
    assertThat(view.opening().amount().add(view.earned().amount()).subtract(view.paid().amount()))
        .isEqualByComparingTo(view.closing().amount());
  }

  private BigDecimal owed(String creator) {
    return Stream.of(AccountKind.values())
        .filter(AccountKind::isOwed)
        .map(kind -> ledger.balance(kind, UUID.fromString(creator), "USD"))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .negate();
  }

  private static void payIfDue(String creator, boolean paid) {
    var made = asFinance(Role.OPERATOR).body(newBatch(creator)).post(acme("payout-batches"));
    if (made.statusCode() == 201) {
      String id = made.as(Json.class).getString("id");
      if (paid) {
        step(step(step(step(id, "submit"), "approve"), "write-file"), "confirm");
      } else {
        step(id, "cancel");
      }
    }
  }

  private static String amount(Random random) {
    BigDecimal amount = BigDecimal.valueOf(random.nextInt(20_000) - 5_000, 2);
    return amount.signum() == 0 ? "1.00" : amount.toPlainString();
  }

  private static ValidatableResponse statement(String creator, String month) {
    return asFinance(Role.ANALYST)
        .get(acme("creators/" + creator + "/statement?currency=USD&month=" + month))
        .then()
        .statusCode(200);
  }

  private static List<String> amounts(Json entries) {
    return entries.getList("items[*].amount.amount").stream().map(String::valueOf).toList();
  }

  private static Json entries(String creator) {
    return asFinance(Role.ANALYST)
        .get(acme("creators/" + creator + "/statement/entries?currency=USD&month=" + NOW))
        .as(Json.class);
  }
}
