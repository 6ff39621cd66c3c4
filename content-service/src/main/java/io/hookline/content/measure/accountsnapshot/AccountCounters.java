package io.hookline.content.measure.accountsnapshot;

import java.util.Arrays;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is told of an account's day: followers as a level at the day's end, the rest as counts of
 * that day. A counter that the source does not tell is null; 0 means that nobody did it.
 *
 * <p>What a network takes back makes the day's likes, comments, shares and views negative, and the
 * new followers where it tells the net change under this name. A level, different people and visits
 * are never below zero. Followers who were lost are counted as such; files that write them with a
 * minus sign mean the same.
 */
public record AccountCounters(
    @Schema(
            examples = "48210",
            nullable = true,
            minimum = "0",
            maximum = "10000000000",
            description = "At the day's end")
        Long followers,
    @Schema(
            examples = "310",
            nullable = true,
            minimum = "-10000000000",
            maximum = "10000000000",
            description = "Negative where the network tells the net change")
        Long newFollowers,
    @Schema(
            examples = "45",
            nullable = true,
            minimum = "-10000000000",
            maximum = "10000000000",
            description = "How many; -45 means the same")
        Long lostFollowers,
    @Schema(examples = "1830", nullable = true, minimum = "0", maximum = "100000000000")
        Long profileViews,
    @Schema(examples = "212", nullable = true, minimum = "0", maximum = "100000000000")
        Long bioLinkClicks,
    @Schema(
            examples = "151000",
            nullable = true,
            minimum = "0",
            maximum = "10000000000",
            description = "Different people")
        Long reach,
    @Schema(
            examples = "9400",
            nullable = true,
            minimum = "-100000000000",
            maximum = "100000000000",
            description = "Negative where more were taken back than given")
        Long likes,
    @Schema(examples = "310", nullable = true, minimum = "-100000000000", maximum = "100000000000")
        Long comments,
    @Schema(examples = "1250", nullable = true, minimum = "-100000000000", maximum = "100000000000")
        Long shares,
    @Schema(
            examples = "182000",
            nullable = true,
            minimum = "-100000000000",
            maximum = "100000000000",
            description = "Of all videos; negative where the network took more back")
        Long views,
    @Schema(
            examples = "120500",
            nullable = true,
            minimum = "0",
            maximum = "10000000000",
            description = "Different people who watched")
        Long viewers,
    @Schema(examples = "80100", nullable = true, minimum = "0", maximum = "10000000000")
        Long newViewers,
    @Schema(examples = "40400", nullable = true, minimum = "0", maximum = "10000000000")
        Long returningViewers) {

  /** More people than there are; an id of a video or milliseconds in the column are above it. */
  static final long MOST_PEOPLE = 10_000_000_000L;

  /** As of a post. */
  static final long MOST = 100_000_000_000L;

  static final AccountCounters NONE = of(counter -> null);

  public AccountCounters {
    lostFollowers = lostFollowers == null ? null : Long.valueOf(Math.abs(lostFollowers));
  }

  static AccountCounters of(Function<AccountCounter, Long> value) {
    return new AccountCounters(
        value.apply(AccountCounter.FOLLOWERS),
        value.apply(AccountCounter.NEW_FOLLOWERS),
        value.apply(AccountCounter.LOST_FOLLOWERS),
        value.apply(AccountCounter.PROFILE_VIEWS),
        value.apply(AccountCounter.BIO_LINK_CLICKS),
        value.apply(AccountCounter.REACH),
        value.apply(AccountCounter.LIKES),
        value.apply(AccountCounter.COMMENTS),
        value.apply(AccountCounter.SHARES),
        value.apply(AccountCounter.VIEWS),
        value.apply(AccountCounter.VIEWERS),
        value.apply(AccountCounter.NEW_VIEWERS),
        value.apply(AccountCounter.RETURNING_VIEWERS));
  }

  boolean tellsNothing() {
    return Arrays.stream(AccountCounter.values()).allMatch(counter -> counter.of(this) == null);
  }
}
