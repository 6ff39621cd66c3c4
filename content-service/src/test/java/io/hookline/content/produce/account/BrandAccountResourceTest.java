package io.hookline.content.produce.account;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.RhythmFixtures.account;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.content.produce.RhythmFixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BrandAccountResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aHandleIsKeptAsNetworksTreatIt() {
    add("TIKTOK", "@AcmeCosmetics").statusCode(201).body(at("handle", equalTo("acmecosmetics")));
    add("TIKTOK", "acmecosmetics").statusCode(409).body(at("code", equalTo("ACCOUNT_TAKEN")));
    add("YOUTUBE", "acmecosmetics").statusCode(201).body(at("active", equalTo(true)));
    add("TIKTOK", "acme cosmetics").statusCode(422);
    assertThat(RhythmFixtures.get("/accounts?network=YOUTUBE").getList("items")).hasSize(1);
  }

  @Test
  void anAccountIsPutOutOfUseAndBack() {
    String id = account("acme");
    update(id, "\"0\"", false)
        .statusCode(200)
        .body(at("active", equalTo(false)))
        .body(at("inactiveSince", notNullValue()));
    update(id, "\"0\"", true).statusCode(412);
    update(id, "\"1\"", true).statusCode(200).body(at("inactiveSince", nullValue()));
  }

  @Test
  void anAccountMayBeACreatorsForAWhile() {
    String mia = Fixtures.creator().toString();
    String id = account("miawong");
    owned(id, "miawong", quoted(mia)).statusCode(200).body(at("creatorId", equalTo(mia)));
    assertThat(RhythmFixtures.get("/accounts?creatorId=" + mia).<String>getList("items[*].id"))
        .containsExactly(id);
    owned(id, "miawong", quoted(id))
        .statusCode(422)
        .body(at("violations[0].field", equalTo("creatorId")));
    owned(id, "miawong", "null").statusCode(200).body(at("creatorId", nullValue()));
    assertThat(RhythmFixtures.get("/accounts?creatorId=" + mia).getList("items")).isEmpty();
  }

  @Test
  void anAccountOfACreatorIsNotSaidToBeAnothers() {
    UUID mia = CreatorChanges.creator(ACME, "miawong");
    CreatorChanges.arrive();
    String noa = Fixtures.creator().toString();
    add("TIKTOK", "@MiaWong", quoted(noa))
        .statusCode(409)
        .body(at("code", equalTo("ACCOUNT_OF_ANOTHER_CREATOR")));
    add("YOUTUBE", "miawong", quoted(noa)).statusCode(201);
    String id =
        add("TIKTOK", "miawong", quoted(mia.toString())).statusCode(201).extract().path("id");
    owned(id, "miawong", quoted(noa)).statusCode(409);
    owned(id, "miawong.paints", quoted(noa)).statusCode(200);
  }

  @Test
  void aPostIsForAnAccountOfItsNetwork() {
    String series = Fixtures.series();
    String tiktok = account("acme");
    plan(series, "TIKTOK", tiktok).statusCode(201).body(at("accountId", equalTo(tiktok)));
    plan(series, "YOUTUBE", tiktok)
        .statusCode(422)
        .body(at("code", equalTo("POST_ACCOUNT_NETWORK")));
    plan(series, "TIKTOK", series)
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[0].field", equalTo("accountId")));
    assertThat(RhythmFixtures.get("/posts?accountId=" + tiktok).getList("items")).hasSize(1);
    assertThat(RhythmFixtures.get("/posts?accountId=" + series).getList("items")).isEmpty();
  }

  private static String quoted(String id) {
    return '"' + id + '"';
  }

  private static ValidatableResponse owned(String id, String handle, String creator) {
    String version = RhythmFixtures.get("/accounts/" + id).getString("version");
    return operator()
        .header("If-Match", '"' + version + '"')
        .body(
            """
            {"handle": "%s", "displayName": "Mia", "active": true, "creatorId": %s}"""
                .formatted(handle, creator))
        .put(acme("/accounts/" + id))
        .then();
  }

  private static ValidatableResponse add(String network, String handle) {
    return add(network, handle, "null");
  }

  private static ValidatableResponse add(String network, String handle, String creator) {
    return operator()
        .body(
            """
            {"network": "%s", "handle": "%s", "displayName": "Acme", "creatorId": %s}"""
                .formatted(network, handle, creator))
        .post(acme("/accounts"))
        .then();
  }

  private static ValidatableResponse update(String id, String etag, boolean active) {
    return operator()
        .header("If-Match", etag)
        .body(
            """
            {"handle": "acme", "displayName": "Acme", "active": %s}"""
                .formatted(active))
        .put(acme("/accounts/" + id))
        .then();
  }

  private static ValidatableResponse plan(String series, String network, String account) {
    return operator()
        .body(
            """
            {"seriesId": "%s", "accountId": "%s", "network": "%s", "title": "Retinol?",
             "funnelStage": "TOFU"}"""
                .formatted(series, account, network))
        .post(acme("/posts"))
        .then();
  }
}
