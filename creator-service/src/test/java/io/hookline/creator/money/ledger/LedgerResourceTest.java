package io.hookline.creator.money.ledger;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.NORDLYS;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        .body(at("items", hasSize(1)))
        .body(at("items[0].what", equalTo("MADE")))
        .body(at("items[0].postings[*].amount.amount", contains("12.50", "-12.50")));
  }

  @Test
  void balancesAreListedPageByPageAndAsTheyStood() {
    twoBrands();
    String mia = creator("mia");
    earning(mia, "12.50");
    earning(creator("ida"), "7.00");
    Instant then = Instant.now();
    earning(mia, "-2.50");
    balances("creatorId=" + mia)
        .body(at("items[*].account", contains("PAYABLE")))
        .body(at("items[0].balance.amount", equalTo("-10.00")))
        .body(at("items[0].postings", equalTo(2)));
    balances("creatorId=" + mia + "&at=" + then)
        .body(at("items[0].balance.amount", equalTo("-12.50")));
    balances("at=2020-01-01T00:00:00Z")
        .body(at("items[*].balance.amount", everyItem(equalTo("0.00"))));
    Json first = balances("limit=2").extract().as(Json.class);
    Json second =
        balances("limit=2&cursor=" + first.getString("nextCursor")).extract().as(Json.class);
    assertThat(first.getList("items")).hasSize(2);
    assertThat(second.getList("items")).hasSize(1);
    List<Object> ids = new ArrayList<>(first.getList("items[*].accountId"));
    ids.addAll(second.getList("items[*].accountId"));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(second.getString("nextCursor")).isNull();
  }

  @Test
  void entriesAreListedPageByPageOfOneCreator() {
    twoBrands();
    String mia = creator("mia");
    List<String> hers = List.of(earning(mia, "1.00"), earning(mia, "2.00"), earning(mia, "3.00"));
    earning(creator("ida"), "7.00");
    Json first = entries("limit=2&creatorId=" + mia);
    Json second = entries("limit=2&creatorId=" + mia + "&cursor=" + first.getString("nextCursor"));
    List<String> found = new ArrayList<>(first.<String>getList("items[*].earningId"));
    found.addAll(second.<String>getList("items[*].earningId"));
    assertThat(found).containsExactly(hers.get(2), hers.get(1), hers.get(0));
    asFinance(Role.ANALYST)
        .accept("text/csv")
        .get(acme("ledger/entries"))
        .then()
        .statusCode(200)
        .body(containsString("COST_ADJUSTMENT"));
  }

  @Test
  void whoMayNotSeeMoneySeesNoBooks() {
    twoBrands();
    for (String list : List.of("ledger/balances", "ledger/entries")) {
      as(Tokens.admin(ACME))
          .get(acme(list))
          .then()
          .statusCode(403)
          .body(at("code", equalTo("FINANCE_REQUIRED")));
      as(Tokens.finance(NORDLYS, Role.ADMIN)).get(acme(list)).then().statusCode(404);
    }
  }

  private static ValidatableResponse balances(String query) {
    return asFinance(Role.ANALYST).get(acme("ledger/balances?" + query)).then().statusCode(200);
  }

  private static Json entries(String query) {
    return asFinance(Role.ANALYST)
        .get(acme("ledger/entries?" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
