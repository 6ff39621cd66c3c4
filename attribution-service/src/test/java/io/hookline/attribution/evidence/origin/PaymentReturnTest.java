package io.hookline.attribution.evidence.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.input.ToldVisit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Coming back from where shoppers pay says nothing of how they came. */
class PaymentReturnTest {

  private static Origin origin(String source, String medium, String referrer) {
    return RecordVisits.origin(
        new ToldVisit(source, medium, null, null, null, List.of(), referrer, null, true));
  }

  @Test
  void neitherAsThePageBeforeNorAsTheSource() {
    Origin told = origin("paypal.com", "referral", "www.paypal.com");
    assertThat(told.hasTag()).isFalse();
    assertThat(told.referrer()).isNull();
    assertThat(told).isEqualTo(origin(null, null, "secure.authorize.net"));
    assertThat(told).isNotEqualTo(origin(null, null, null));
  }

  @Test
  void aCampaignThatIsTaggedStays() {
    assertThat(origin("newsletter", "email", "www.paypal.com").hasTag()).isTrue();
  }
}
