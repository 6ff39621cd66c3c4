package io.hookline.attribution.evidence.conversion;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Sisters;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order names a code however it is typed. */
@QuarkusTest
class CodeSpellingTest extends CreditFixture {

  @ParameterizedTest
  @CsvSource({
    "MIA15, mia15",
    "mia15, MIA15",
    "Mia15, mIA15",
    "MIA15, ＭＩＡ１５",
    "MIA15, МІА15",
    "МІА15, mia15",
    "MIA15, MÍA15",
    "MIA15, MIA١٥",
    "MIA-15, mia‑15",
    "скидка15, СКИДКА15",
    "割引15, 割引１５",
    "خصم١٥, خصم15"
  })
  void aLookAlikeIsTheCode(String issued, String typed) {
    Sisters.promoCode(ACME, mia, issued, null, null);
    purchase("1").promoCodes(typed).post();
    process();
    assertCredit(conversionOf("1"), "PROMO_CODE", mia);
  }

  @ParameterizedTest
  @CsvSource({"МІА15, MIA15", "MIA15, МІА15"})
  void anOrderMayComeBeforeItsCode(String issued, String typed) {
    purchase("1").promoCodes(typed).post();
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
    Sisters.promoCode(ACME, mia, issued, null, null);
    process();
    assertCredit(conversionOf("1"), "PROMO_CODE", mia);
    assertThat(conversionOf("1").getList("promoCodes")).containsExactly(typed);
  }

  @ParameterizedTest
  @CsvSource({"MIA15, MIA16", "MIA10, MIA1O", "BAM20, BARN20", "VIVA20, NINA20", "VIVA20, ΝΙΝΑ20"})
  void whatAsciiTellsApartIsAnother(String issued, String typed) {
    Sisters.promoCode(ACME, mia, issued, null, null);
    purchase("1").promoCodes(typed).post();
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
  }

  @Test
  void aWithdrawnCodeWasValidUntilThen() {
    Sisters.withdrawn(ACME, mia, "MIA15", order.minus(Duration.ofDays(1)));
    purchase("before").at(order.minus(Duration.ofDays(2))).promoCodes("MIA15").post();
    purchase("after").promoCodes("MIA15").post();
    process();
    assertCredit(conversionOf("before"), "PROMO_CODE", mia);
    assertThat(conversionOf("after").getList("credits")).isEmpty();
  }
}
