package io.hookline.creator.deal.leak;

import static io.hookline.creator.CodeFixtures.judge;
import static io.hookline.creator.CodeFixtures.order;
import static io.hookline.creator.CodeFixtures.orderFrom;
import static io.hookline.creator.CodeFixtures.signal;
import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.promoCode;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.money.InBrand;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeLeakTest {

  @Inject CodeLeaks leaks;
  @Inject InBrand inBrand;

  private String mia;
  private String partnership;
  private String code;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    partnership = partnership(mia);
    code = promoCode(partnership, "MIA15");
  }

  @Test
  void anOrderFromACouponSiteIsASign() {
    orderFrom("www.google.com", "MIA15");
    orderFrom("notretailmenot.com", "MIA15");
    judge();
    assertThat(open().getList("items")).isEmpty();
    orderFrom("www.retailmenot.com", "міа15");
    judge();
    judge();
    Json sign = open();
    assertThat(sign.getList("items[*].kind")).containsExactly("COUPON_SITE");
    assertThat(sign.getString("items[0].figures.domain")).isEqualTo("www.retailmenot.com");
    assertThat(sign.getInt("items[0].figures.orders")).isEqualTo(1);
    assertThat(sign.getString("items[0].creatorId")).isEqualTo(mia);
    assertThat(sign.getString("items[0].explanation"))
        .startsWith("1 order with MIA15 came from a coupon site, the first from www.retailmenot");
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.CodeLeakOpened");
  }

  @Test
  void theBrandAddsCouponSitesOfItsOwn() {
    asOperator()
        .body("{\"domains\": [\"Rabatte.example\", \"rabatte.example\"]}")
        .put(acme("coupon-sites"))
        .then()
        .statusCode(200);
    Json sites = as(Tokens.analyst(ACME)).get(acme("coupon-sites")).as(Json.class);
    assertThat(sites.getList("own[*].domain")).containsExactly("rabatte.example");
    assertThat(sites.getList("shared")).contains("retailmenot.com");
    orderFrom("m.rabatte.example", "MIA15");
    judge();
    assertThat(open().getString("items[0].figures.domain")).isEqualTo("m.rabatte.example");
    expect(
        asOperator().body("{\"domains\": [\"not a domain\"]}").put(acme("coupon-sites")),
        422,
        "VALIDATION_FAILED");
  }

  @Test
  void whatWasDismissedComesBackWithNewOrdersOnly() {
    orderFrom("retailmenot.com", "MIA15");
    judge();
    String id = open().getString("items[0].id");
    Json judged = judgeAs(id, "dismiss").as(Json.class);
    assertThat(judged.getString("state")).isEqualTo("DISMISSED");
    assertThat(judged.getString("reason")).isEqualTo("Her newsletter");
    assertThat(judged.getString("judgedBy")).startsWith("oscar");
    expect(judgeAs(id, "dismiss"), 409, "CODE_LEAK_JUDGED");
    expect(judgeAs(id, "confirm"), 409, "CODE_LEAK_JUDGED");
    orderFrom("www.google.com", "MIA15");
    judge();
    assertThat(open().getList("items")).isEmpty();
    assertThat(standing()).isEmpty();
    orderFrom("retailmenot.com", "MIA15");
    judge();
    String again = open().getString("items[0].id");
    assertThat(again).isNotEqualTo(id);
    assertThat(standing().get(UUID.fromString(code)))
        .extracting(StandingLeak::id)
        .containsExactly(UUID.fromString(again));
    judgeAs(again, "confirm").then().statusCode(200);
    assertThat(standing().get(UUID.fromString(code)))
        .extracting(StandingLeak::state)
        .containsExactly(LeakState.CONFIRMED);
  }

  @Test
  void aDayFarAboveTheOthersIsASign() {
    List<ObjectNode> past = new ArrayList<>();
    Instant now = Instant.now();
    for (int day = 2; day <= 25; day++) {
      past.add(order(Ids.next(), "MIA15", now.minus(Duration.ofDays(day))));
      past.add(order(Ids.next(), "mia15", now.minus(Duration.ofDays(day))));
    }
    for (int i = 0; i < 9; i++) {
      past.add(order(Ids.next(), "MIA15", now));
    }
    Feeds.apply(past);
    judge();
    assertThat(open().getList("items")).isEmpty();
    List<ObjectNode> more = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      more.add(order(Ids.next(), "MIA15", now));
    }
    Feeds.apply(more);
    judge();
    Json sign = open();
    assertThat(sign.getList("items[*].kind")).containsExactly("SPIKE");
    assertThat(sign.getInt("items[0].figures.orders")).isEqualTo(30);
    assertThat(sign.getString("items[0].figures.median")).isEqualTo("2");
    assertThat(sign.getString("items[0].explanation"))
        .startsWith("30 orders with MIA15 on ")
        .contains("against 2 on a usual day");
  }

  @Test
  void aCodeWhoseShoppersNeverTouchedItsCreatorIsASign() {
    String ida = creator("ida");
    promoCode(partnership(ida), "IDA10");
    List<ObjectNode> facts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      facts.addAll(orderOfOneWhoTouched("IDA10", i % 2 == 0 ? ida : mia));
      facts.addAll(orderOfOneWhoTouched("MIA15", ida));
    }
    Feeds.apply(facts);
    judge();
    Json sign = open();
    assertThat(sign.getList("items[*].kind")).containsExactly("UNTOUCHED");
    assertThat(sign.getString("items[0].promoCodeId")).isEqualTo(code);
    assertThat(sign.getInt("items[0].figures.untouched")).isEqualTo(30);
    assertThat(sign.getString("items[0].figures.otherShare")).isEqualTo("0.5");
  }

  @Test
  void aCodeThatIsUsedMoreOftenThanAgreedIsASign() {
    String limited =
        asOperator()
            .body(
                """
                {"partnershipId": "%s", "code": "ONCE", "perCustomerLimit": 1}"""
                    .formatted(partnership))
            .post(acme("promo-codes"))
            .as(Json.class)
            .getString("id");
    for (String shopper : List.of("a", "b", "b")) {
      UUID order = Ids.next();
      Feeds.apply(
          order(order, "ONCE", Instant.now()),
          signal(order, "ONCE", "\"emailSha256\": \"" + shopper.repeat(64) + "\","));
    }
    judge();
    Json sign = open();
    assertThat(sign.getList("items[*].kind")).containsExactly("OVER_LIMIT");
    assertThat(sign.getString("items[0].promoCodeId")).isEqualTo(limited);
    assertThat(sign.getInt("items[0].figures.ofOneCustomer")).isEqualTo(2);
  }

  @Test
  void ordersThatCameBeforeTheirCodeAreLookedAtToo() {
    orderFrom("retailmenot.com", "EARLY");
    judge();
    promoCode(partnership, "early");
    judge();
    assertThat(open().getList("items[*].kind")).containsExactly("COUPON_SITE");
  }

  private static List<ObjectNode> orderOfOneWhoTouched(String code, String creator) {
    UUID order = Ids.next();
    return List.of(
        order(order, code, Instant.now().minusSeconds(3600)),
        signal(order, code, "\"touchedCreatorIds\": [\"" + creator + "\"],"));
  }

  private Map<UUID, List<StandingLeak>> standing() {
    return inBrand.call(() -> leaks.of(List.of(UUID.fromString(code))));
  }

  private static Json open() {
    return asOperator().get(acme("code-leaks?state=OPEN")).as(Json.class);
  }

  private static Response judgeAs(String id, String step) {
    return asOperator()
        .body("{\"reason\": \"Her newsletter\"}")
        .post(acme("code-leaks/" + id + "/" + step));
  }
}
