package io.hookline.reporting.figures.view;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.id;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Eight weeks of ACME that a page can show: two pillars, three series, two creators, nine posts.
 */
public final class ViewFixtures {

  public static final UUID CARE = id(51);
  public static final UUID ROUTINE = id(52);
  public static final UUID TOM = id(2);
  public static final UUID FIRST_POST = id(201);

  private static final UUID PROOF = id(53);
  private static final UUID MYTHS = id(54);
  private static final UUID LAB = id(55);
  private static final LocalDate FIRST = LocalDate.parse("2026-09-28");
  private static final int POSTS = 9;

  private ViewFixtures() {}

  /** Each post is told of weekly; of the last one nobody has told anything. */
  public static void eightWeeks() {
    Fixtures.twoBrands();
    Feeds.page(
        List.of(
            CreatorChanges.creator(ACME, MIA, "Mia Wong"),
            CreatorChanges.creator(ACME, TOM, "Tom Berg"),
            CreatorChanges.partnership(ACME, Fixtures.PARTNERSHIP, MIA, "ACTIVE", "1200.00", 1)));
    List<ObjectNode> changes = new ArrayList<>();
    changes.add(ContentChanges.pillar(ACME, CARE, "Skin care"));
    changes.add(ContentChanges.pillar(ACME, PROOF, "Proof, shown and not claimed"));
    changes.add(ContentChanges.series(ACME, ROUTINE, CARE, "Morning routine"));
    changes.add(ContentChanges.series(ACME, MYTHS, CARE, "Myths"));
    changes.add(ContentChanges.series(ACME, LAB, PROOF, "In the lab"));
    changes.add(ContentChanges.account(ACME, id(81), "TIKTOK", "acme.cosmetics"));
    for (int n = 1; n <= POSTS; n++) {
      changes.addAll(post(n));
    }
    Feeds.page(changes);
    Feeds.page(outcome());
  }

  private static List<ObjectNode> post(int n) {
    UUID post = id(200 + n);
    LocalDate day = FIRST.plusDays(6L * (n - 1));
    List<ObjectNode> changes = new ArrayList<>();
    changes.add(
        ContentChanges.post(ACME, post)
            .with("title", "Episode " + n)
            .with("seriesId", n % 4 == 0 ? null : List.of(ROUTINE, MYTHS, LAB).get(n % 3))
            .with("creatorId", n % 2 == 0 ? TOM : MIA)
            .with("network", n % 4 == 3 || n == 4 ? "INSTAGRAM" : "TIKTOK")
            .with("funnelStage", List.of("TOFU", "MOFU", "BOFU").get(n / 2 % 3))
            .term("hookKind", n % 2 == 0 ? "QUESTION" : "RESULT_FIRST")
            .seconds(n % 2 == 0 ? 12 : 45)
            .published(day + "T15:00:00Z")
            .version(1)
            .event());
    for (int week = 0; week < 8 && n < POSTS; week++) {
      LocalDate told = day.plusDays(1 + 7L * week);
      if (told.isBefore(LocalDate.parse("2026-11-22"))) {
        changes.add(snapshot(n, week, post, told));
      }
    }
    return changes;
  }

  private static ObjectNode snapshot(int n, int week, UUID post, LocalDate told) {
    long views = 4_000L * n + 9_000L * week / (week + 1) * n;
    return ContentChanges.snapshot(ACME, id(2_000 + n * 20 + week), post, told + "T12:00:00Z")
        .tells(
            """
            {"views": %d, "reach": %d, "likes": %d, "comments": %d, "shares": %d, "saves": %s,
             "profileVisits": %d, "linkClicks": %d, "fullViews": %d, "viewsPast2Seconds": %d}"""
                .formatted(
                    views,
                    views * 8 / 10,
                    views / 20,
                    views / 200,
                    views / 90,
                    n == 2 ? null : views / 60,
                    views / 150,
                    views / 120,
                    views / 3,
                    views * 6 / 10))
        .event();
  }

  private static List<ObjectNode> outcome() {
    List<ObjectNode> changes = new ArrayList<>();
    for (int n = 1; n <= 4; n++) {
      UUID creator = n % 2 == 0 ? TOM : MIA;
      changes.add(AttributionChanges.link(ACME, id(30 + n), creator, id(200 + n), "link-" + n, 0));
      for (int week = 0; week < 7; week++) {
        LocalDate day = FIRST.plusDays(7L * week + n);
        UUID conversion = id(7_000 + n * 10 + week);
        String at = day + "T17:00:00Z";
        String amount = (18 + 7 * n + 3 * week) + ".90";
        changes.add(
            AttributionChanges.clicks(
                ACME, id(30 + n), creator, day.toString(), 12 * n + 5 * week, 1));
        changes.add(AttributionChanges.conversion(ACME, conversion, at, amount, "USD"));
        changes.add(
            AttributionChanges.credited(
                ACME,
                conversion,
                1,
                at,
                AttributionChanges.credit(creator, null, id(30 + n), null, "CLICK", "1", amount)));
      }
    }
    return changes;
  }
}
