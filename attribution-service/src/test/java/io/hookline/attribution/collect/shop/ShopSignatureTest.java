package io.hookline.attribution.collect.shop;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.twoBrands;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may speak for a shop. */
@QuarkusTest
class ShopSignatureTest {

  private static final String OTHER = "9f3c5b7712de4b60a1e8";

  private ShopFixture shop;
  private final String body = Documents.order(4711, order -> {});

  @BeforeEach
  void connect() {
    twoBrands();
    shop = ShopFixture.shopify();
  }

  @Test
  void nothingIsKeptOfWhatIsNotSigned() {
    long before = count("select count(*) from shop_delivery") + count("select count(*) from event");
    shop.with(OTHER).deliver("orders/create", body).then().statusCode(401);
    shop.request("orders/create", "1", "").body(body).post(shop.path()).then().statusCode(401);
    given().body(body).post(shop.path()).then().statusCode(401);
    // Signed, and then written anew by somebody on the way: another body.
    shop.request("orders/create", "1", shop.signature(body))
        .body(body.replace("\":", "\": "))
        .post(shop.path())
        .then()
        .statusCode(401);
    given().body(body).post(ShopView.ADDRESS + UUID.randomUUID()).then().statusCode(401);
    given().body(body).post(ShopView.ADDRESS + "none").then().statusCode(401);
    assertThat(count("select count(*) from shop_delivery") + count("select count(*) from event"))
        .isEqualTo(before);
  }

  @Test
  void bothSecretsAreGoodWhileTheShopChangesOver() {
    rotate(OTHER, 24);
    shop.deliver("orders/create", body).then().statusCode(200);
    shop.with(OTHER).deliver("orders/create", body).then().statusCode(200);
    rotate("the-third-secret", 0);
    shop.deliver("orders/create", body).then().statusCode(401);
    shop.with(OTHER).deliver("orders/create", body).then().statusCode(401);
    shop.with("the-third-secret").deliver("orders/create", body).then().statusCode(200);
  }

  /** The key was changed, and the former one is gone. */
  @Test
  void aSecretThatNoKeyOpensKeepsNothingFromTheNextOne() {
    rotate(OTHER, 24);
    execute(
        "update shop_secret set sealed = '\\x0102' where ends_at is not null and shop_id = '%s'"
            .formatted(shop.id()));
    shop.with(OTHER).deliver("orders/create", body).then().statusCode(200);
    shop.deliver("orders/create", body).then().statusCode(401);
    execute("update shop_secret set sealed = '\\x0102' where shop_id = '%s'".formatted(shop.id()));
    shop.with(OTHER).deliver("orders/create", body).then().statusCode(500);
  }

  @Test
  void noSecretIsShownOrStoredPlain() {
    String shown =
        as(Tokens.admin(ACME)).get("/v1/brands/" + ACME + "/shops/" + shop.id()).asString();
    assertThat(shown).doesNotContain(shop.secret());
    assertThat(
            count(
                "select count(*) from shop_secret where position('"
                    + shop.secret()
                    + "'::bytea in sealed) > 0"))
        .isZero();
  }

  /** A shop that moved to another host is the same one once somebody says so. */
  @Test
  void aShopThatHasMovedIsNamedAnew() {
    ShopFixture moved =
        new ShopFixture(
            shop.id(), shop.source(), shop.platform(), "moved.myshopify.com", shop.secret());
    moved.deliver("orders/create", "d-1", body);
    assertThat(shop.outcome()).isEqualTo("OTHER_SHOP");
    as(Tokens.operator(ACME))
        .header("If-Match", "*")
        .body("{\"domain\": \"Moved.myshopify.com\"}")
        .put("/v1/brands/" + ACME + "/shops/" + shop.id())
        .then()
        .statusCode(200);
    moved.deliver("orders/create", "d-1", body);
    assertThat(shop.outcome()).isEqualTo("TAKEN");
    as(Tokens.operator(ACME))
        .header("If-Match", "*")
        .body("{\"domain\": null}")
        .put("/v1/brands/" + ACME + "/shops/" + shop.id())
        .then()
        .statusCode(422);
  }

  @Test
  void secretsAreEncryptedAnewAfterTheKeyWasChanged() {
    execute("update shop_secret set key_print = 'former' where shop_id = '" + shop.id() + "'");
    Arc.container().instance(ResealShopSecrets.class).get().work();
    assertThat(count("select count(*) from shop_secret where key_print = 'former'")).isZero();
    shop.deliver("orders/create", body).then().statusCode(200);
  }

  @Test
  void aSourceOfAnotherKindIsNoShops() {
    Json web =
        as(Tokens.operator(ACME))
            .body("{\"name\": \"Web\", \"kind\": \"WEB\"}")
            .post("/v1/brands/" + ACME + "/event-sources")
            .as(Json.class);
    assertThat(
            as(Tokens.operator(ACME))
                .body(
                    """
                    {"eventSourceId": "%s", "platform": "SHOPIFY", "domain": "a.example",
                     "secret": "12345678"}"""
                        .formatted(web.getString("id")))
                .post("/v1/brands/" + ACME + "/shops")
                .then()
                .statusCode(409)
                .extract()
                .as(Json.class)
                .getString("code"))
        .isEqualTo("EVENT_SOURCE_OF_ANOTHER_KIND");
  }

  /** The ping on saving has no signature; any other thing without one is refused. */
  @Test
  void wooCommercesPingIsAnswered() {
    ShopFixture woo = ShopFixture.woo();
    given()
        .contentType("application/x-www-form-urlencoded")
        .body("webhook_id=17")
        .post(woo.path())
        .then()
        .statusCode(200);
    given().contentType("text/plain").body("webhook_id=").post(woo.path()).then().statusCode(401);
    given()
        .contentType("text/plain")
        .body("webhook_id=17")
        .post(shop.path())
        .then()
        .statusCode(401);
    assertThat(woo.list("deliveries").getList("items")).isEmpty();
  }

  @Test
  void whatIsSignedButUnreadableIsAnsweredAndTold() {
    shop.deliver("orders/create", "{\"id\": 1, \"line_it").then().statusCode(200);
    assertThat(shop.outcome()).isEqualTo("UNREADABLE");
    shop.deliver("orders/create", Documents.order(1, order -> order.put("created_at", "soon")))
        .then()
        .statusCode(200);
    assertThat(shop.list("deliveries").getString("items[0].reason")).contains("created_at");
    shop.deliver("orders/create", Documents.order(2, order -> order.put("currency", "XXY")))
        .then()
        .statusCode(200);
    assertThat(shop.outcome()).isEqualTo("REFUSED");
    assertThat(shop.list("deliveries").getString("items[0].reason")).contains("currency");
  }

  @Test
  void anOldDeliveryOfTikTokShopIsNotTakenAgain() {
    ShopFixture tiktok = ShopFixture.tiktok();
    String webhook =
        """
        {"type": 1, "tts_notification_id": "7327112393057371910", "shop_id": "7494049642642441621",
         "timestamp": %d, "data": {"order_id": "576486316948490001", "order_status": "UNPAID",
         "is_on_hold_order": false, "update_time": 1764000000}}""";
    long now = Instant.now().getEpochSecond();
    tiktok.deliver("", webhook.formatted(now - 8 * 86_400)).then().statusCode(401);
    tiktok.deliver("", webhook.formatted(now + 3_600)).then().statusCode(401);
    tiktok.deliver("", webhook.formatted(now)).then().statusCode(200);
    assertThat(tiktok.outcome()).isEqualTo("NOT_PLACED");
  }

  private void rotate(String secret, int hours) {
    as(Tokens.operator(ACME))
        .body("{\"secret\": \"%s\", \"overlapHours\": %d}".formatted(secret, hours))
        .post("/v1/brands/" + ACME + "/shops/" + shop.id() + "/rotate-secret")
        .then()
        .statusCode(200);
  }
}
