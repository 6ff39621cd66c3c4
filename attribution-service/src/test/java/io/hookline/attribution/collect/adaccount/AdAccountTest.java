package io.hookline.attribution.collect.adaccount;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.collect.adaccount.AdAccountFixture.TOKEN;
import static io.hookline.attribution.collect.adaccount.AdAccountFixture.change;
import static io.hookline.attribution.collect.adaccount.AdAccountFixture.post;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportStandIn.class)
class AdAccountTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void oneThatIsConnectedIsDueAtOnceAndItsTokenIsNeverShown() {
    AdAccountFixture account = AdAccountFixture.connect();
    assertThat(account.read().getString("state")).isEqualTo("CONNECTED");
    assertThat(account.read().getString("advertiserId")).isEqualTo(account.advertiser());
    assertThat(account.pull().getString("nextPullAt")).isNotNull();
    assertThat(account.pull().getString("lastPulledDay")).isNull();
    assertThat(account.pull().<Integer>get("repulledDays")).isEqualTo(28);
    for (String told :
        new String[] {
          "select count(*) from outbox where data::text like '%" + TOKEN + "%'",
          "select count(*) from audit where audit::text like '%" + TOKEN + "%'",
          "select count(*) from ad_account where ad_account::text like '%" + TOKEN + "%'"
        }) {
      assertThat(Fixtures.count(told)).isZero();
    }
  }

  @Test
  void anAccountIsConnectedOnceAndOnlyInAZoneThatThereIs() {
    AdAccountFixture account = AdAccountFixture.connect();
    post("", AdAccountFixture.body(account.advertiser(), TOKEN))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("AD_ACCOUNT_EXISTS")));
    account
        .put("\"0\"", change("Mars/Olympus", null))
        .then()
        .statusCode(422)
        .body(at("violations[0].field", equalTo("dayZone")));
    account.put("\"0\"", change("Europe/Oslo", null)).then().statusCode(200);
    account.put("\"0\"", change("UTC", null)).then().statusCode(412);
    assertThat(account.read().getString("dayZone")).isEqualTo("Europe/Oslo");
  }

  @Test
  void oneThatIsDisconnectedIsAskedNoMoreUntilItHasATokenAgain() {
    AdAccountFixture account = AdAccountFixture.connect();
    post("/" + account.id() + "/disconnect", "")
        .then()
        .statusCode(200)
        .body(at("state", equalTo("DISCONNECTED")))
        .body(at("version", equalTo(1)));
    post("/" + account.id() + "/disconnect", "")
        .then()
        .statusCode(409)
        .body(at("code", equalTo("AD_ACCOUNT_NOT_CONNECTED")));
    AdAccountFixture.work();
    assertThat(account.tiktok().requests()).isEmpty();
    assertThat(account.pull().getString("nextPullAt")).isNull();
    post("/" + account.id() + "/pull", "")
        .then()
        .statusCode(409)
        .body(at("code", equalTo("AD_ACCOUNT_NOT_CONNECTED")));
    account.put("\"1\"", change("UTC", "another-token")).then().statusCode(200);
    AdAccountFixture.work();
    assertThat(account.tiktok().requests())
        .isNotEmpty()
        .allSatisfy(request -> assertThat(request).containsEntry("Access-Token", "another-token"));
    assertThat(account.read().getString("state")).isEqualTo("CONNECTED");
  }

  @Test
  void onlyAdministratorsConnectAndAccountsOfOthersAreNotSeen() {
    AdAccountFixture account = AdAccountFixture.connect();
    as(Tokens.operator(ACME))
        .body(AdAccountFixture.body(AdAccountFixture.someAdvertiser(), TOKEN))
        .post("/v1/brands/" + ACME + "/ad-accounts")
        .then()
        .statusCode(403);
    as(Tokens.admin(Fixtures.NORDLYS))
        .get("/v1/brands/" + Fixtures.NORDLYS + "/ad-accounts/" + account.id())
        .then()
        .statusCode(404);
    Json all = Fixtures.read("/ad-accounts?limit=1");
    assertThat(all.<String>getList("items[*].id")).containsExactly(account.id());
  }
}
