package io.hookline.content.measure.accountsnapshot;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The counters of an account's day, in the order of {@link AccountCounters}. */
enum AccountCounter {
  FOLLOWERS(AccountCounters::followers, 0, AccountCounters.MOST_PEOPLE),
  NEW_FOLLOWERS(
      AccountCounters::newFollowers, -AccountCounters.MOST_PEOPLE, AccountCounters.MOST_PEOPLE),
  LOST_FOLLOWERS(AccountCounters::lostFollowers, 0, AccountCounters.MOST_PEOPLE),
  PROFILE_VIEWS(AccountCounters::profileViews, 0, AccountCounters.MOST),
  BIO_LINK_CLICKS(AccountCounters::bioLinkClicks, 0, AccountCounters.MOST),
  REACH(AccountCounters::reach, 0, AccountCounters.MOST_PEOPLE),
  LIKES(AccountCounters::likes, -AccountCounters.MOST, AccountCounters.MOST),
  COMMENTS(AccountCounters::comments, -AccountCounters.MOST, AccountCounters.MOST),
  SHARES(AccountCounters::shares, -AccountCounters.MOST, AccountCounters.MOST),
  VIEWS(AccountCounters::views, -AccountCounters.MOST, AccountCounters.MOST),
  VIEWERS(AccountCounters::viewers, 0, AccountCounters.MOST_PEOPLE),
  NEW_VIEWERS(AccountCounters::newViewers, 0, AccountCounters.MOST_PEOPLE),
  RETURNING_VIEWERS(AccountCounters::returningViewers, 0, AccountCounters.MOST_PEOPLE);

  private final Function<AccountCounters, Long> value;
  private final long least;
  private final long most;

  AccountCounter(Function<AccountCounters, Long> value, long least, long most) {
    this.value = value;
    this.least = least;
    this.most = most;
  }

  /** Null where it was not told. */
  Long of(AccountCounters counters) {
    return value.apply(counters);
  }

  long least() {
    return least;
  }

  long most() {
    return most;
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its field in JSON: {@code bioLinkClicks}. */
  String field() {
    String words =
        Arrays.stream(column().split("_"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** A part of SQL for each, joined by commas. */
  static String each(Function<AccountCounter, String> part) {
    return Arrays.stream(values()).map(part).collect(Collectors.joining(", "));
  }
}
