package io.hookline.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Invents the days of the brand's account on TikTok, without its id: slow growth, a day of which
 * nothing is known, one on which the network removed accounts, one that it told anew, and one on
 * which many looked at the profile.
 */
final class AccountDays {

  private static final int FIRST = 90;
  private static final int LAST = 2;
  private static final int UNKNOWN = 12;
  private static final int REMOVED_ACCOUNTS = 26;
  private static final int TOLD_ANEW = 9;

  /** Of which the site's traffic tells too: nobody tagged the link. */
  static final int LOOKED_AT = 16;

  private static final LocalTime READ_AT = LocalTime.of(20, 0);

  private final LocalDate today;
  private final Dice dice;
  private long followers = 41_260;

  AccountDays(LocalDate today, Dice dice) {
    this.today = today;
    this.dice = dice;
  }

  /** Oldest first. */
  List<Map<String, Object>> all() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int ago = FIRST; ago >= LAST; ago--) {
      long gained = dice.whole(58, 141) + (ago % 7 < 2 ? 30 : 0);
      long lost = dice.whole(17, 46) + (ago == REMOVED_ACCOUNTS ? 1_870 : 0);
      long visits = dice.whole(880, 2_150) + (ago == LOOKED_AT ? 14_600 : 0);
      followers += gained - lost;
      if (ago == TOLD_ANEW) {
        rows.add(row(ago, 1, followers - 34, gained - 37, lost - 3, visits));
      }
      if (ago != UNKNOWN) {
        rows.add(row(ago, ago == TOLD_ANEW ? 3 : 1, followers, gained, lost, visits));
      }
    }
    return rows;
  }

  /**
   * @param readAfter so many days
   */
  private Map<String, Object> row(
      int ago, int readAfter, long followers, long gained, long lost, long visits) {
    LocalDate day = today.minusDays(ago);
    return Body.of(
        "day",
        day.toString(),
        "source",
        "API",
        "collectedAt",
        day.plusDays(readAfter).atTime(READ_AT).toInstant(ZoneOffset.UTC).toString(),
        "counters",
        Body.of(
            "followers", followers,
            "newFollowers", gained,
            "lostFollowers", lost,
            "profileViews", visits,
            "bioLinkClicks", visits / 11));
  }
}
