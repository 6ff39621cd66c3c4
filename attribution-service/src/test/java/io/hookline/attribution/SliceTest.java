package io.hookline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a click to a credit, through the public interfaces. */
@QuarkusTest
class SliceTest {

  private UUID creator;
  private UUID partnership;
  private Json link;
  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    creator = Sisters.creator(Fixtures.ACME);
    partnership = Sisters.partnership(Fixtures.ACME, creator, "ACTIVE", 0, UUID.randomUUID());
    link = Fixtures.link(creator);
    shop = Fixtures.shop();
  }

  @Test
  void aPurchaseAfterAClickIsCreditedToTheLinksCreator() {
    String click = Fixtures.click(link.getString("slug"));
    shop.purchase("1001", click).post().then().statusCode(200);
    Fixtures.process();

    Json order = Fixtures.conversionOf("1001");
    assertThat(order.getString("value.amount")).isEqualTo("49.90");
    assertThat(order.getString("value.currency")).isEqualTo("USD");
    assertThat(order.getList("credits")).hasSize(1);
    assertThat(order.getString("credits[0].creatorId")).isEqualTo(creator.toString());
    assertThat(order.getString("credits[0].partnershipId")).isEqualTo(partnership.toString());
    assertThat(order.getString("credits[0].linkId")).isEqualTo(link.getString("id"));
    assertThat(order.getString("credits[0].evidence")).isEqualTo("CLICK");
    assertThat(order.getInt("credits[0].share")).isEqualTo(1);
    assertThat(order.getString("credits[0].value.amount")).isEqualTo("49.90");
    assertThat(order.getList("evidence[*].kind")).containsExactly("CLICK");
    assertThat(order.getInt("creditVersion")).isEqualTo(1);
  }

  @Test
  void anOrderWithOnlyAPromoCodeIsItsCreators() {
    UUID code = Sisters.promoCode(Fixtures.ACME, creator, "MIA15", null, null);
    shop.purchase("1002", null).promoCodes("mia15").post().then().statusCode(200);
    Fixtures.process();

    Json order = Fixtures.conversionOf("1002");
    assertThat(order.getList("promoCodes")).isEqualTo(List.of("MIA15"));
    assertThat(order.getString("credits[0].evidence")).isEqualTo("PROMO_CODE");
    assertThat(order.getString("credits[0].promoCodeId")).isEqualTo(code.toString());
    assertThat(order.getString("credits[0].creatorId")).isEqualTo(creator.toString());
  }
}
