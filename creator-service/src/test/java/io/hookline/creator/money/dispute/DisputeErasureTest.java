package io.hookline.creator.money.dispute;

import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.money.InBrand;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisputeErasureTest {

  @Inject Disputes disputes;
  @Inject DisputeMessages messages;
  @Inject DisputeRecords records;
  @Inject InBrand acme;

  @Test
  void whatACreatorWroteIsForgottenAlsoInPastChanges() {
    twoBrands();
    String mia = creator("mia");
    UUID earning = UUID.fromString(earning(mia, "25.00"));
    UUID id =
        acme.call(
            () -> disputes.open(earning, DisputeSide.CREATOR, "Call 555 0100", "I am Mia").id());
    acme.run(() -> disputes.write(id, DisputeSide.BRAND, "We look"));
    acme.run(() -> records.erase(new Person("creators/" + mia, List.of()), 0));
    assertThat(acme.call(() -> disputes.get(id)).topic()).isEqualTo("Erased");
    assertThat(acme.call(() -> messages.of(id, new UUID(-1L, -1L), 10)))
        .extracting(DisputeMessageView::text)
        .containsExactly("We look", "Erased");
    assertThat(PublishedChanges.read().get("").toString())
        .doesNotContain("555 0100")
        .doesNotContain("I am Mia");
  }
}
