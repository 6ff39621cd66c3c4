package io.hookline.creator.deal.promocode;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.promoCode;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderCodesTest {

  @Test
  @EmptyFiles
  void noMoreOrdersAreCountedThanACodeMayHave() throws SQLException {
    twoBrands();
    String code = promoCode(partnership(creator("mia")), "MIA15");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          """
          update promo_code set usage_limit = 10;
          insert into order_code (brand, reading, conversion_id, occurred_at, version)
          select brand, reading, gen_random_uuid(), now(), 1
            from promo_code, generate_series(1, 5000);
          analyze
          """);
      assertThat(counted(code)).anyMatch(line -> line.matches(".*order_code.*rows=10(\\.00)? .*"));
      sql.execute("update promo_code set usage_limit = null");
      assertThat(counted(code)).anyMatch(line -> line.contains("never executed"));
    }
  }

  private static List<String> counted(String code) throws SQLException {
    return Owner.plan(
        ACME,
        "(analyze, costs off, timing off) "
            + OrderCodes.USES
                .replace(":brand", "'" + ACME + "'")
                .replace(":codes", "array['" + code + "']::uuid[]"));
  }
}
