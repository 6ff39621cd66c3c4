package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.accountsnapshot.AccountCounters;
import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.AccountDay;
import io.hookline.content.measure.connection.AccountFigures;
import io.hookline.content.measure.connection.AudienceShares;
import io.hookline.content.measure.connection.AudienceShares.Dimension;
import io.hookline.content.measure.connection.PlatformProfile;
import io.hookline.content.measure.connection.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An account, its days and its audience. */
class ReadAccountTest extends TikTokServed {

  private static final LocalDate DAY = LocalDate.parse("2026-11-25");

  private AccountFigures figures() {
    return connector.account(access(), DAY.minusDays(5), DAY.plusDays(2));
  }

  private AccountFigures answered(String json) {
    SERVER.next(Fault.data(json));
    return connector.account(new Access("t", "a", Set.of()), DAY.minusDays(5), DAY.plusDays(2));
  }

  @Test
  void theAccountIsReadAsItIsNow() {
    assertThat(figures().profile())
        .isEqualTo(
            new PlatformProfile(
                "miawong",
                "Mia Wong",
                "https://www.tiktok.com/@miawong",
                true,
                false,
                12_400L,
                210L,
                380_000L,
                3L));
  }

  @Test
  void aDayHasItsCountersAndWhatIsNotToldIsNull() {
    account.day(
        DAY,
        Map.ofEntries(
            Map.entry("video_views", 18_200),
            Map.entry("unique_video_views", 15_100),
            Map.entry("profile_views", "290"),
            Map.entry("likes", 940.0),
            Map.entry("comments", 0),
            Map.entry("bio_link_clicks", 17),
            Map.entry("daily_new_followers", 31),
            Map.entry("daily_lost_followers", 4),
            Map.entry("followers_count", "12400"),
            Map.entry(
                "audience_activity",
                List.of(Map.of("hour", "0", "count", 12), Map.of("hour", "23", "count", 28)))));

    AccountDay day = figures().days().get(0);

    assertThat(day.day()).isEqualTo(DAY);
    assertThat(day.counters())
        .isEqualTo(
            new AccountCounters(
                12_400L, 31L, 4L, 290L, 17L, 15_100L, 940L, 0L, null, 18_200L, null, null, null));
    assertThat(day.activity())
        .containsExactly(new Share("0", null, 12L), new Share("23", null, 28L));
  }

  @Test
  void aDayOnWhichMoreWasTakenBackIsBelowZero() {
    account.day(DAY, Map.of("likes", -3, "daily_new_followers", "-2", "profile_views", -1));

    AccountCounters day = figures().days().get(0).counters();

    assertThat(day.likes()).isEqualTo(-3);
    assertThat(day.newFollowers()).isEqualTo(-2);
    assertThat(day.profileViews()).isNull();
  }

  @Test
  void aDayThatIsNotToldYetIsNoDayOfZeros() {
    account.day(DAY, Map.of("video_views", 5));
    account.day(DAY.plusDays(1), Map.of());
    account.day(DAY.plusDays(2), Map.of("audience_activity", List.of()));

    assertThat(figures().days().stream().map(AccountDay::day)).containsExactly(DAY);
  }

  @Test
  void aRestatedDayIsReadAsItIsToldNow() {
    account.day(DAY, Map.of("video_views", 5));
    assertThat(figures().days().get(0).counters().views()).isEqualTo(5);
    account.day(DAY, Map.of("video_views", 7));
    assertThat(figures().days().get(0).counters().views()).isEqualTo(7);
  }

  @Test
  void daysThatNobodyAskedForAndDaysThatAreNoneAreCountedAndLeftOut() {
    AccountFigures figures =
        answered(
            """
            {"metrics": [{"date": "2026-11-26", "likes": 2}, {"date": "2026-11-25", "likes": 1},
              {"date": "2026-11-25", "likes": 3}, {"date": "2020-01-01", "likes": 4},
              {"date": "yesterday", "likes": 5}, {"likes": 6}, "nonsense", null]}""");

    assertThat(figures.days().stream().map(day -> day.counters().likes())).containsExactly(3L, 2L);
    assertThat(figures.unknown())
        .isEqualTo(Map.of("date=missing", 1, "date=not asked for", 1, "date=unreadable", 1));
  }

  @Test
  void theAudienceIsReadWhetherInSharesOrInPercent() {
    account.has(
        "audience_ages",
        List.of(
            Map.of("age", "18-24", "percentage", 0.25), Map.of("age", "55+", "percentage", 0.75)));
    account.has(
        "audience_genders",
        List.of(
            Map.of("gender", "Female", "percentage", "75.5"),
            Map.of("gender", "Male", "percentage", 23.5),
            Map.of("gender", "Other", "percentage", 1)));
    account.has(
        "audience_countries",
        List.of(
            Map.of("country", "US", "percentage", 0.7554470336505679),
            Map.of("country", "uk", "percentage", 0.2)));
    account.has("audience_cities", List.of(Map.of("city_name", "São Paulo", "percentage", 0.01)));

    assertThat(figures().audience())
        .containsExactly(
            of(Dimension.AGE, share("55+", "0.75"), share("18-24", "0.25")),
            of(
                Dimension.GENDER,
                share("FEMALE", "0.755"),
                share("MALE", "0.235"),
                share("OTHER", "0.01")),
            of(Dimension.COUNTRY, share("US", "0.755447"), share("GB", "0.2")),
            of(Dimension.CITY, share("São Paulo", "0.01")));
  }

  @Test
  void anAccountOfFewFollowersHasNoAudience() {
    assertThat(figures().audience()).isEmpty();
    account.has("audience_ages", List.of());
    assertThat(figures().audience()).isEmpty();
  }

  @Test
  void whatThisVersionDoesNotKnowIsCountedAndTheRestIsRead() {
    account.has(
        "audience_ages",
        List.of(
            Map.of("age", "13-17", "percentage", 0.1), Map.of("age", "18-24", "percentage", 0.9)));
    account.has("audience_genders", List.of(Map.of("gender", "Unspecified", "percentage", 1)));
    account.has("audience_countries", List.of(Map.of("country", "Atlantis", "percentage", 1)));
    account.has("followers_count", -3);

    AccountFigures figures = figures();

    assertThat(figures.audience()).containsExactly(of(Dimension.AGE, share("18-24", "0.9")));
    assertThat(figures.profile().followers()).isNull();
    assertThat(figures.unknown())
        .isEqualTo(
            Map.of(
                "audience_ages=13-17", 1,
                "audience_genders=Unspecified", 1,
                "audience_countries=Atlantis", 1,
                "followers_count=out of range", 1));
  }

  @Test
  void onlyWhatTheOwnerPermitsIsAskedFor() {
    account.permits(Set.of("user.info.basic", "user.insights"));
    account.day(DAY, Map.of("video_views", 5));

    AccountFigures figures = figures();

    assertThat(figures.profile().displayName()).isEqualTo("Mia Wong");
    assertThat(figures.profile().username()).isNull();
    assertThat(figures.days()).hasSize(1);
  }

  private static AudienceShares of(Dimension dimension, Share... shares) {
    return new AudienceShares(dimension, List.of(shares));
  }

  private static Share share(String key, String share) {
    return new Share(key, new BigDecimal(share), null);
  }
}
