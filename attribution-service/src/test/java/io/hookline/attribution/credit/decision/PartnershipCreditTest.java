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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How codes and partnerships, also those heard of later, are credited. */
@QuarkusTest
class PartnershipCreditTest extends CreditFixture {

  private static final String PARTNERSHIP_CHANGES = "select count(*) from partnership_change";

  @Test
  void aCodeCountsOnlyWhileItIsValid() {
    Sisters.promoCode(ACME, mia, "OLD", null, order.toString());
    Sisters.promoCode(ACME, mia, "NEW", order.plusSeconds(1).toString(), null);
    Sisters.promoCode(ACME, mia, "NOW", order.toString(), order.plusSeconds(1).toString());
    for (String code : new String[] {"OLD", "NEW", "NOW"}) {
      shop.purchase(code, null).at(order).promoCodes(code).post();
    }
    process();
    assertThat(conversionOf("OLD").getList("credits")).isEmpty();
    assertThat(conversionOf("NEW").getList("credits")).isEmpty();
    assertCredit(conversionOf("NOW"), "PROMO_CODE", mia);
  }

  @Test
  void aCodeOrAPartnershipThatIsHeardOfLaterCreditsAnew() {
    shop.purchase("1", null).at(order).promoCodes("MIA15").post();
    touched("1", leosLink, "CLICK", HOUR);
    purchase("2").post();
    UUID partnership = Sisters.partnership(ACME, leo, "DRAFT", 0, UUID.randomUUID());
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
    assertThat(conversionOf("2").getString("credits[0].partnershipId")).isNull();

    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    Sisters.partnership(ACME, leo, "ACTIVE", 1, partnership);
    Sisters.partnership(ACME, leo, "DRAFT", 0, partnership);
    process();
    assertCredit(conversionOf("1"), "PROMO_CODE", mia);
    assertThat(conversionOf("2").getString("credits[0].partnershipId"))
        .isEqualTo(partnership.toString());
  }

  @ParameterizedTest
  @CsvSource({"PROPOSED, false", "PAUSED, true", "COMPLETED, true", "TERMINATED, true"})
  void whatWasAgreedKeepsItsCreditsAndAProposalGivesNone(String status, boolean counts) {
    UUID partnership = Sisters.partnership(ACME, leo, status, 0, UUID.randomUUID());
    touched("1", leosLink, "CLICK", HOUR);
    purchase("1").post();
    process();
    assertThat(conversionOf("1").getString("credits[0].partnershipId"))
        .isEqualTo(counts ? partnership.toString() : null);
  }

  @Test
  void whatWasGivenUpBeforeItWasAgreedGivesNone() {
    Sisters.partnershipGivenUp(ACME, leo, 2, UUID.randomUUID());
    touched("1", leosLink, "CLICK", HOUR);
    purchase("1").post();
    process();
    assertCredit(conversionOf("1"), "CLICK", leo);
    assertThat(conversionOf("1").getString("credits[0].partnershipId")).isNull();
  }

  @Test
  void anEndedPartnershipHasNoPartInTouchesAfterIt() {
    UUID partnership = Sisters.partnership(ACME, mia, "ACTIVE", 0, UUID.randomUUID());
    touched("1", miasLink, "CLICK", HOUR.multipliedBy(24));
    purchase("1").post();
    process();
    assertThat(conversionOf("1").getString("credits[0].partnershipId"))
        .isEqualTo(partnership.toString());

    LocalDate day =
        LocalDate.ofInstant(order.minus(HOUR.multipliedBy(24)), ZoneId.of("America/New_York"));
    Sisters.partnershipEnded(ACME, mia, day.minusDays(1), 1, partnership);
    process();
    assertCredit(conversionOf("1"), "CLICK", mia);
    assertThat(conversionOf("1").getString("credits[0].partnershipId")).isNull();

    Sisters.partnershipEnded(ACME, mia, day, 2, partnership);
    process();
    assertThat(conversionOf("1").getString("credits[0].partnershipId"))
        .isEqualTo(partnership.toString());
  }

  @Test
  void whatCannotChangeACreditIsNotDecidedAnew() {
    UUID id = Sisters.partnership(ACME, mia, "DRAFT", 0, UUID.randomUUID());
    Sisters.partnership(ACME, mia, "PROPOSED", 1, id);
    Sisters.partnershipGivenUp(ACME, mia, 0, UUID.randomUUID());
    assertThat(Fixtures.count(PARTNERSHIP_CHANGES)).as("never active").isZero();
    Sisters.partnership(ACME, mia, "ACTIVE", 2, id);
    assertThat(Fixtures.count(PARTNERSHIP_CHANGES)).isEqualTo(1);
    Sisters.partnership(ACME, mia, "ACTIVE", 3, id);
    assertThat(Fixtures.count(PARTNERSHIP_CHANGES)).as("another name or fee").isEqualTo(1);
    Sisters.partnershipEnded(ACME, mia, LocalDate.of(2026, 9, 1), 4, id);
    assertThat(Fixtures.count(PARTNERSHIP_CHANGES)).isEqualTo(2);
    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    assertThat(Fixtures.count(PARTNERSHIP_CHANGES)).isEqualTo(3);
  }

  @Test
  void aLinkOfTheBrandItselfIsCreditedToNoCreator() {
    touched("1", Fixtures.link(null).getString("id"), "CLICK", HOUR);
    purchase("1").post();
    process();
    Json conversion = conversionOf("1");
    assertThat(conversion.getString("credits[0].evidence")).isEqualTo("CLICK");
    assertThat(conversion.getString("credits[0].creatorId")).isNull();
  }
}
