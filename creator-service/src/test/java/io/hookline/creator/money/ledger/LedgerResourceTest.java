package io.hookline.creator.money.ledger;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.access.Role;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerResourceTest {

  @Test
  void anEntryIsShownWithItsPostings() {
    twoBrands();
    String earning = earning(creator("mia"), "12.50");
    asFinance(Role.ANALYST)
        .get(acme("ledger/entries?earningId=" + earning))
        .then()
        .statusCode(200)
        .body(at("items.length()", equalTo(1)))
        .body(at("items[0].what", equalTo("MADE")))
        .body(at("items[0].postings[*].amount.amount", contains("12.50", "-12.50")));
  }
}
