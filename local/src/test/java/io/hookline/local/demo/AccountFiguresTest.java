package io.hookline.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountFiguresTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

  private static final Figures ACME = DemoAgency.asOf(MONDAY).brands().get(0).figures();

  @Test
  void accountDaysHaveAGapAFallAndOneToldAnew() {
    List<Map<String, Object>> days = ACME.accountDays();
    assertThat(days).hasSize(89);
    assertThat(days.stream().map(day -> day.get("day")).distinct()).hasSize(88);
    assertThat(days).noneMatch(day -> day.get("day").equals("2026-11-11"));
    long before = 0;
    int falls = 0;
    for (Map<String, Object> day : days) {
      long followers = (long) ((Map<?, ?>) day.get("counters")).get("followers");
      falls += followers < before ? 1 : 0;
      before = followers;
    }
    assertThat(falls).isEqualTo(1);
  }

  @Test
  void theFileOfTheStudioHasItsTraps() {
    StudioFile file = ACME.files().get(0);
    assertThat(file.csv())
        .startsWith("\uFEFF\"Time\"")
        .contains("\"November 22\",\"test upload pls ignore\"", "\"6,340\"")
        .doesNotContain("2026");
    assertThat(file.csv().lines()).hasSize(1 + 12 + 2);
  }
}
