package io.hookline.reporting.facts.rollup;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.ReadingChanges;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Facts of each kind, of the first days of October, that were told before an instant, after it, or
 * before and once more after it with other values.
 */
final class ToldLate {

  private final Instant then;
  private final Random random;
  private final List<ObjectNode> changes = new ArrayList<>();

  ToldLate(Instant then, Random random) {
    this.then = then;
    this.random = random;
  }

  /** Orders and whom they are credited to; their day may turn out to be another. */
  List<ObjectNode> orders() {
    for (int n = 1; n <= 12; n++) {
      Instant told = some();
      for (int version = 0; version <= random.nextInt(3); version++) {
        String at = instant();
        String value = (1 + random.nextInt(90)) + ".00";
        tell(
            AttributionChanges.conversion(ACME, id(70 + n), version, at, value, "USD"),
            told.plusSeconds(86_400L * version));
        tell(
            AttributionChanges.credited(
                ACME,
                id(70 + n),
                version,
                at,
                AttributionChanges.click(id(1 + random.nextInt(3)), "1", value)),
            told.plusSeconds(90_000L * version + 60));
      }
    }
    return changes;
  }

  List<ObjectNode> clicks() {
    for (int n = 1; n <= 4; n++) {
      for (int day = 1; day <= 6; day++) {
        Instant told = some();
        int clicks = 0;
        for (int version = 1; version <= random.nextInt(4); version++) {
          clicks += 1 + random.nextInt(9);
          String date = day(day);
          tell(
              AttributionChanges.clicks(ACME, id(30 + n), id(n), date, clicks, version),
              told.plusSeconds(86_400L * version));
        }
      }
    }
    return changes;
  }

  /** Most versions tell of likes only; others of another class, instant or post. */
  List<ObjectNode> comments() {
    for (int n = 1; n <= 25; n++) {
      Instant told = some();
      String at = instant();
      String of = commentClass();
      int post = 21 + random.nextInt(2);
      for (int version = 0; version <= random.nextInt(6); version++) {
        of = random.nextInt(3) == 0 ? commentClass() : of;
        at = random.nextInt(6) == 0 ? instant() : at;
        post = random.nextInt(8) == 0 ? 21 + random.nextInt(2) : post;
        tell(
            ContentChanges.comment(ACME, id(100 + n), id(post), at, of, version),
            told.plusSeconds(86_400L * version));
      }
    }
    return changes;
  }

  private String commentClass() {
    return List.of("OTHER", "PRAISE", "INTENT").get(random.nextInt(3));
  }

  List<ObjectNode> accountDays() {
    List<String> sources = List.of("API", "IMPORT", "MANUAL", "ESTIMATED");
    for (int n = 1; n <= 40; n++) {
      String day = day(1 + random.nextInt(6));
      String counters =
          List.of("followers", "views", "profileViews", "bioLinkClicks").get(random.nextInt(4));
      tell(
          ContentChanges.accountDay(
              ACME,
              id(200 + n),
              id(81 + random.nextInt(2)),
              day,
              sources.get(random.nextInt(4)),
              day(7 + random.nextInt(2)) + "T0%d:00:00Z".formatted(random.nextInt(9)),
              "{\"%s\": %d}".formatted(counters, random.nextInt(900))),
          some());
    }
    return changes;
  }

  /** Of a campaign, its groups and their ads; an ad may turn out to be of another group. */
  List<ObjectNode> adDays() {
    for (int day = 1; day <= 6; day++) {
      ad(day, 1, null, null);
      for (int group = 1; group <= 2; group++) {
        ad(day, group * 10, null, "g" + group);
        ad(day, group * 10 + 1, "a" + group + 1, null);
        ad(day, group * 10 + 2, "a" + group + 2, null);
      }
    }
    return changes;
  }

  private void ad(int day, int number, String ad, String group) {
    Instant told = some();
    for (int version = 0; version < random.nextInt(4); version++) {
      String of = group == null && ad != null ? "g" + (1 + random.nextInt(2)) : group;
      String rest = of == null ? "" : "\"adGroupId\": \"" + of + "\", ";
      rest += "\"clicks\": " + random.nextInt(60) + ", ";
      rest += AttributionChanges.spent(random.nextInt(50) + ".50");
      tell(
          AttributionChanges.adDay(ACME, id(day * 100 + number), ad, day(day), version, rest),
          told.plusSeconds(86_400L * version));
    }
  }

  List<ObjectNode> viewSources() {
    for (int n = 1; n <= 12; n++) {
      tell(
          ReadingChanges.sources(
              ACME, id(300 + n), id(21), instant(), "{\"forYou\": 0.%d}".formatted(1 + n % 9)),
          some());
    }
    return changes;
  }

  private void tell(ObjectNode change, Instant told) {
    changes.add(change.put("time", told.toString()));
  }

  private Instant some() {
    return then.plusSeconds(3_600L * (random.nextInt(400) - 200));
  }

  private String instant() {
    return day(1 + random.nextInt(6)) + "T%02d:00:00Z".formatted(random.nextInt(24));
  }

  private static String day(int day) {
    return "2026-10-%02d".formatted(day);
  }
}
