package io.hookline.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Invents what a quarter of advertising cost. A brand that measures shows posts that went well, for
 * the days in which their views of ads are counted, and is found in searches every day. One that
 * does not puts one video before the same people until they are tired of it, and doubles and halves
 * its budget.
 */
final class Ads {

  private static final int FIRST = 89;

  /** Of the day before yesterday the platform has told all that it tells at first. */
  private static final int LAST = 2;

  private static final int TOLD_ANEW = 9;

  /** A post's views of ads a day, of all of its views: {@link DailySnapshots} counts the same. */
  private static final double VIEWS_A_DAY = DailySnapshots.PAID_OF_ORGANIC / 10;

  private static final double VIEWS_OF_IMPRESSIONS = 0.88;
  private static final double TIRED = 2.4;

  private final Brand brand;
  private final StoryFile file;
  private final LocalDate today;
  private final Dice dice;
  private final List<AdRow> rows = new ArrayList<>();

  Ads(Brand brand, StoryFile file, LocalDate today, Dice dice) {
    this.brand = brand;
    this.file = file;
    this.today = today;
    this.dice = dice;
  }

  List<AdRow> of(Map<OwnPost, Viewers> viewers) {
    if (!file.measuresDaily()) {
      untilTheyAreTired();
      return rows;
    }
    int number = 1;
    for (Map.Entry<OwnPost, Viewers> of : viewers.entrySet()) {
      if (file.promoted().contains(of.getKey().key())) {
        promoted(of.getKey(), of.getValue(), number++);
      }
    }
    searches(number++);
    shop(number);
    return rows;
  }

  private void promoted(OwnPost post, Viewers viewers, int number) {
    boolean spark = post.network() == Network.TIKTOK;
    Ad ad =
        new Ad(
            brand,
            post.network(),
            spark ? "SPARK" : "IN_FEED",
            number,
            "Posts that went well",
            post.title());
    LocalDate out = post.publishedAt().atZone(brand.zone()).toLocalDate();
    for (int day = 2; day < 12; day++) {
      long views = Viewers.count(viewers.views() * VIEWS_A_DAY);
      double frequency = 1.08 + 0.05 * day + dice.between(0, 0.04);
      add(post, ad, out.plusDays(day), result(views, frequency, 7.2, 0.0125, 0.031, 34));
    }
  }

  /** Who searches wants something: few see it, many of them come. */
  private void searches(int number) {
    Ad ad = new Ad(brand, Network.TIKTOK, "SEARCH", number, "Always on: searches", "Glow serum");
    for (int ago = FIRST; ago >= LAST; ago--) {
      long views = dice.whole(2_600, 4_100);
      add(null, ad, today.minusDays(ago), result(views, 1.15, 11.8, 0.024, 0.042, 36));
    }
  }

  /** The platform chooses the ads by itself, and tells the campaign alone. */
  private void shop(int number) {
    Ad ad = new Ad(brand, Network.TIKTOK, "SHOP", number, "Autumn set", null);
    for (int ago = 44; ago >= 15; ago--) {
      long views = dice.whole(5_200, 7_900);
      add(null, ad, today.minusDays(ago), result(views, 1.4, 6.1, 0.009, 0.036, 41));
    }
  }

  private void untilTheyAreTired() {
    Ad ad = new Ad(brand, Network.TIKTOK, "IN_FEED", 1, "Boost", "Beans, filmed in one go");
    double budget = 20;
    for (int ago = FIRST; ago >= LAST; ago--) {
      if (ago % 6 == 0) {
        budget = budget > 30 ? 15 : budget * 2.5;
      }
      double seen = (double) (FIRST - ago) / FIRST;
      double frequency = 1.2 + TIRED * seen + dice.between(0, 0.1);
      double cpm = 5.5 + 4 * seen;
      long views = Viewers.count(budget / cpm * 1_000 * VIEWS_OF_IMPRESSIONS);
      double clicks = 0.011 - 0.008 * seen;
      add(null, ad, today.minusDays(ago), result(views, frequency, cpm, clicks, 0.018, 19));
    }
  }

  private Ad.Result result(
      long views, double frequency, double cpm, double ctr, double cvr, double price) {
    long impressions = Math.round(views / VIEWS_OF_IMPRESSIONS);
    double spend = impressions * cpm * dice.between(0.92, 1.08) / 1_000;
    long clicks = Math.round(impressions * ctr * dice.between(0.8, 1.2));
    long conversions = Math.round(clicks * cvr * dice.between(0.7, 1.3));
    double budget = StrictMath.ceil(spend / 10) * 10;
    return new Ad.Result(spend, budget, impressions, frequency, clicks, views, conversions, price);
  }

  private void add(OwnPost post, Ad ad, LocalDate day, Ad.Result result) {
    if (day.isAfter(today.minusDays(LAST))) {
      return;
    }
    boolean anew = day.equals(today.minusDays(TOLD_ANEW));
    if (anew) {
      rows.add(new AdRow(post, ad.row(day, 1, result.atFirst())));
    }
    rows.add(new AdRow(post, ad.row(day, anew ? 4 : 1, result)));
  }
}
