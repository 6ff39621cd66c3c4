package io.hookline.attribution.credit.decision;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is credited when an order came by a link and names codes, by what the codes' terms say. */
@QuarkusTest
class CodePrecedenceTest extends CreditFixture {

  private static final String BRAND = "brand";

  private String link(String whose) {
    return switch (whose) {
      case "mia" -> miasLink;
      case "leo" -> leosLink;
      default -> Fixtures.link(null).getString("id");
    };
  }

  private UUID creator(String whose) {
    return whose.equals("mia") ? mia : whose.equals("leo") ? leo : null;
  }

  /** Codes are issued in the order in which they are written: {@code mia CODE, leo LINK}. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // touch, whose link, codes, evidence, who is credited
        "CLICK, mia, leo LINK, CLICK, mia",
        "CLICK, mia, leo CODE, PROMO_CODE, leo",
        "VIEW, mia, leo LINK, VIEW, mia",
        "VIEW, mia, leo CODE, PROMO_CODE, leo",
        "CLICK, mia, mia LINK, CLICK, mia",
        "CLICK, mia, mia CODE, CLICK, mia",
        "CLICK, brand, leo LINK, CLICK, brand",
        "CLICK, brand, leo CODE, PROMO_CODE, leo",
        "-, -, leo LINK, PROMO_CODE, leo",
        "-, -, leo CODE, PROMO_CODE, leo",
        "-, -, mia LINK; leo CODE, PROMO_CODE, leo",
        "-, -, mia LINK; leo LINK, PROMO_CODE, mia",
        "CLICK, mia, mia LINK; leo CODE, PROMO_CODE, leo",
        "CLICK, mia, leo LINK; mia CODE, CLICK, mia",
        "CLICK, mia, leo CODE; mia CODE, PROMO_CODE, leo",
        "CLICK, mia, mia CODE; leo CODE, CLICK, mia"
      })
  void codeAndLink(String touch, String whose, String codes, String evidence, String credited) {
    String[] issued = codes.split("; ");
    String[] names = new String[issued.length];
    for (int i = 0; i < issued.length; i++) {
      String[] code = issued[i].split(" ");
      names[i] = "CODE" + i;
      Sisters.promoCodeOfTerms(
          ACME, creator(code[0]), names[i], new UUID(0x01990000_00007000L, i), code[1]);
    }
    if (touch != null) {
      touched("t", link(whose), touch, HOUR);
    }
    purchase("1").promoCodes(names).post();
    process();
    Json order = conversionOf("1");
    assertThat(order.getString("credits[0].evidence")).isEqualTo(evidence);
    assertThat(order.getString("credits[0].creatorId"))
        .isEqualTo(credited.equals(BRAND) ? null : creator(credited).toString());
    assertThat(order.getList("evidence"))
        .as("all of it stays")
        .hasSize(issued.length + (touch == null ? 0 : 1));
    assertThat(order.getString("evidence[0].kind")).as("the strongest first").isEqualTo(evidence);
  }

  @Test
  void otherTermsDecideAnew() {
    UUID id = new UUID(0x01990000_00007000L, 1);
    Sisters.promoCodeOfTerms(ACME, leo, "LEO10", id, "LINK");
    touched("t", miasLink, "CLICK", HOUR);
    purchase("1").promoCodes("LEO10").post();
    process();
    assertCredit(conversionOf("1"), "CLICK", mia);

    Sisters.promoCodeChanged(ACME, leo, "LEO10", id, "CODE", 1);
    process();
    assertCredit(conversionOf("1"), "PROMO_CODE", leo);
  }
}
