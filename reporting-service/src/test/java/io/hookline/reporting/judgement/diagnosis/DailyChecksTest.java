package io.hookline.reporting.judgement.diagnosis;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Owner;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DailyChecksTest {

  @Inject DailyChecks checks;

  @Test
  void rulesAreAskedOfEachBrandWithoutAnybodyWanting() throws SQLException {
    Fixtures.twoBrands();
    checks.run();
    assertThat(checked()).containsExactly(ACME, NORDLYS);
    checks.run();
    assertThat(checked()).as("on one day once").containsExactly(ACME, NORDLYS);
  }

  private static List<String> checked() throws SQLException {
    List<String> brands = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "select brand from diagnosis_check where checked_on is not null order by brand")) {
      while (rows.next()) {
        brands.add(rows.getString(1));
      }
    }
    return brands;
  }
}
