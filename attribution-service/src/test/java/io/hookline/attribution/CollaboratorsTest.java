package io.hookline.attribution;

import static io.hookline.attribution.Fixtures.ACME;

import io.hookline.attribution.collect.adcost.AdDayFixtures;
import io.hookline.kit.access.AssetKind;
import io.hookline.kit.test.CollaboratorsReachTheirAssets;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
class CollaboratorsTest extends CollaboratorsReachTheirAssets {

  @Override
  protected Shared fill() {
    Fixtures.twoBrands();
    UUID creator = Sisters.creator(ACME);
    Map<String, String> granted = all(creator, Fixtures.shop(), "order-1");
    Map<String, String> other =
        all(Sisters.creator(ACME), Fixtures.shop(ACME, "CODE-OF-OTHER"), "order-2");
    return new Shared(
        Map.of(
            AssetKind.CREATOR,
            creator.toString(),
            AssetKind.EVENT_SOURCE,
            granted.get("eventSource")),
        granted,
        other);
  }

  @Override
  protected Map<String, Change> changes() {
    return Map.of(
        "POST /v1/brands/{brand}/links",
        Change.with(
            """
            {"creatorId": "{creator}", "destinationUrl": "https://shop.example/serum"}"""));
  }

  private static Map<String, String> all(UUID creator, Shop shop, String order) {
    Json link = Fixtures.link(creator);
    shop.purchase(order, Fixtures.click(link.getString("slug"))).post().then().statusCode(200);
    return Map.of(
        "eventSource", shop.id(),
        "link", link.getString("id"),
        "creator", creator.toString(),
        "adDay", AdDayFixtures.ofCreator(creator, order));
  }
}
