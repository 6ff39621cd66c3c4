package io.hookline.creator.money.payout;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.earner;
import static io.hookline.creator.PayoutFixtures.holdIsOver;
import static io.hookline.creator.PayoutFixtures.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has many earnings, or several records, stands in each file of a batch once. */
@QuarkusTest
class PayoutTableTest {

  @Test
  void eachPayoutIsOneRowOfEveryFile() {
    twoBrands();
    String mia = earner("mia", "25.00");
    earning(mia, "10.50");
    earning(mia, "0.25");
    String mya = creator("mya");
    earning(mya, "4.00");
    creatorMerge(mya, mia);
    holdIsOver();
    String leo = earner("leo", "7.00");
    String batch = written(mia, leo);

    List<String> rows = file("payout-batches/" + batch + "/files/csv", null).lines().toList();
    assertThat(rows).hasSize(1 + 2);
    assertThat(rows.subList(1, 3)).anyMatch(row -> row.contains(",39.75,USD"));
    assertThat(rows.subList(1, 3)).anyMatch(row -> row.contains(",7.00,USD"));

    assertThat(file("payout-batches/" + batch + "/files/xml", null))
        .contains("<NbOfTxs>2</NbOfTxs>", "<CtrlSum>46.75</CtrlSum>")
        .containsOnlyOnce(">39.75</InstdAmt>")
        .containsOnlyOnce(">7.00</InstdAmt>");

    assertThat(file("payouts?batchId=" + batch, "text/csv").lines()).hasSize(1 + 2);
  }

  private static String file(String path, String type) {
    var request = asFinance(Role.ADMIN);
    return (type == null ? request : request.header("Accept", type))
        .get(acme(path))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
