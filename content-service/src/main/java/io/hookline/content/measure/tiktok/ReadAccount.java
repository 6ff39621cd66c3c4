package io.hookline.content.measure.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.content.measure.accountsnapshot.AccountCounters;
import io.hookline.content.measure.connection.AccountDay;
import io.hookline.content.measure.connection.AccountFigures;
import io.hookline.content.measure.connection.PlatformProfile;
import io.hookline.content.measure.connection.Share;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An account as {@code /business/get/} tells it. */
final class ReadAccount {

  private final Unknown unknown = new Unknown();
  private final Values account;
  private final LocalDate from;
  private final LocalDate to;

  /**
   * @param from the first day that was asked for
   * @param to the last day that was asked for
   */
  ReadAccount(JsonNode data, LocalDate from, LocalDate to) {
    this.account = new Values(data, unknown);
    this.from = from;
    this.to = to;
  }

  AccountFigures figures() {
    PlatformProfile profile = profile();
    return new AccountFigures(
        profile, days(), new Audience(List.of(account), unknown).of(account), unknown.counts());
  }

  private PlatformProfile profile() {
    return new PlatformProfile(
        account.name("username"),
        account.name("display_name"),
        account.name("profile_deep_link"),
        account.flag("is_business_account"),
        account.flag("is_verified"),
        account.count("followers_count"),
        account.count("following_count"),
        account.count("total_likes"),
        account.count("videos_count"));
  }

  /** In order; a day that comes twice counts as it comes last. */
  private List<AccountDay> days() {
    SortedMap<LocalDate, AccountDay> days = new TreeMap<>();
    for (Values told : account.list("metrics")) {
      LocalDate day = day(told.name("date"));
      AccountDay figures = day == null ? null : day(day, told);
      if (figures != null) {
        days.put(day, figures);
      }
    }
    return List.copyOf(days.values());
  }

  private LocalDate day(String date) {
    try {
      LocalDate day = date == null ? null : LocalDate.parse(date);
      if (day != null && !day.isBefore(from) && !day.isAfter(to)) {
        return day;
      }
      unknown.add("date", date == null ? "missing" : "not asked for");
    } catch (DateTimeParseException unreadable) {
      unknown.add("date", "unreadable");
    }
    return null;
  }

  /** Null where the day has no figures yet. */
  private static AccountDay day(LocalDate day, Values told) {
    AccountCounters counters =
        new AccountCounters(
            told.count("followers_count"),
            told.change("daily_new_followers"),
            told.count("daily_lost_followers"),
            told.count("profile_views"),
            told.count("bio_link_clicks"),
            told.count("unique_video_views"),
            told.change("likes"),
            told.change("comments"),
            told.change("shares"),
            told.change("video_views"),
            null,
            null,
            null);
    List<Share> activity = Audience.activity(told);
    boolean empty = activity.isEmpty() && Stream.of(all(counters)).allMatch(Objects::isNull);
    return empty ? null : new AccountDay(day, counters, activity.isEmpty() ? null : activity);
  }

  private static Long[] all(AccountCounters counters) {
    return new Long[] {
      counters.followers(),
      counters.newFollowers(),
      counters.lostFollowers(),
      counters.profileViews(),
      counters.bioLinkClicks(),
      counters.reach(),
      counters.likes(),
      counters.comments(),
      counters.shares(),
      counters.views()
    };
  }
}
