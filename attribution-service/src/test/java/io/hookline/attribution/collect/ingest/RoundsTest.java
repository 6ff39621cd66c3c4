package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundsTest extends ReadFixture {

  private final UUID source = UUID.randomUUID();

  private Arrival arrival(Door door, String id, String ttp) {
    String item =
        "{\"event\": \"ViewContent\", \"event_time\": 1789000000, \"event_id\": \"%s\", \"user\": {\"ttp\": \"%s\"}}";
    return Arrival.of(
        new IncomingRequest("acme", source, door, "r", NOW, List.of(), List.of()),
        read(item.formatted(id, ttp)));
  }

  @Test
  void aBrowserThatSendsAThousandEventsAtOnceMakesFewStatements() {
    Rounds rounds = new Rounds();
    for (int i = 0; i < 1000; i++) {
      assertThat(rounds.add(arrival(Door.PIXEL, "e" + i, "one-browser"))).isTrue();
    }
    assertThat(rounds.all()).hasSizeLessThanOrEqualTo(4);
    assertThat(rounds.all().stream().mapToInt(List::size).sum()).isEqualTo(1000);
    noKeyTwice(rounds);
  }

  @Test
  void eachSideTellsOfAnEventOnce() {
    Rounds rounds = new Rounds();
    for (int i = 0; i < 3; i++) {
      for (String browser : List.of("a", "b")) {
        assertThat(rounds.add(arrival(Door.PIXEL, "e", browser)))
            .isEqualTo(i == 0 && browser.equals("a"));
        assertThat(rounds.add(arrival(Door.SERVER, "e", browser)))
            .isEqualTo(i == 0 && browser.equals("a"));
      }
    }
    assertThat(rounds.all()).hasSize(2);
    noKeyTwice(rounds);
  }

  @Test
  void withoutKeysThereIsOneRound() {
    Rounds rounds = new Rounds();
    for (int i = 0; i < 9; i++) {
      rounds.add(arrival(Door.SERVER, "", ""));
    }
    assertThat(rounds.all()).hasSize(1);
  }

  private static void noKeyTwice(Rounds rounds) {
    for (List<Arrival> round : rounds.all()) {
      Set<EventKey> keys = new HashSet<>();
      for (Arrival arrival : round) {
        assertThat(keys.add(arrival.key())).isTrue();
        assertThat(arrival.browser() == null || keys.add(arrival.browser())).isTrue();
      }
    }
  }
}
