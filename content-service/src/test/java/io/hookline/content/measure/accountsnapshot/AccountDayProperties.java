package io.hookline.content.measure.accountsnapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.calendar.Days;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.network.Network;
import io.hookline.content.produce.account.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Laws of an account's series, over histories with gaps, falls, restatements and contradictions.
 */
class AccountDayProperties {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final int DAYS = 10;
  private static final Account ACCOUNT = new Account(new UUID(0, 1), Network.TIKTOK, "acme", null);

  private static final Days PERIOD = new Days(FIRST.plusDays(1), FIRST.plusDays(DAYS - 1));

  @Provide
  Arbitrary<List<AccountSnapshotView>> histories() {
    Arbitrary<Long> levels = Arbitraries.longs().between(0, 5000).injectNull(0.3);
    Arbitrary<Long> counts = Arbitraries.longs().between(-50, 50).injectNull(0.5);
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS - 1),
            Arbitraries.of(Source.class),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of("UTC", "America/New_York").injectNull(0.5),
            levels,
            counts)
        .as(AccountDayProperties::told)
        .filter(view -> !view.counters().tellsNothing())
        .list()
        .ofMaxSize(40);
  }

  private static AccountSnapshotView told(
      int day, Source source, int hours, String zone, Long followers, Long likes) {
    Instant at =
        FIRST.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(3600L * hours);
    return new AccountSnapshotView(
        UUID.randomUUID(),
        ACCOUNT.id(),
        FIRST.plusDays(day),
        zone,
        source,
        at,
        at,
        AccountCounters.of(
            counter ->
                counter == AccountCounter.FOLLOWERS
                    ? followers
                    : counter == AccountCounter.LIKES ? likes : null),
        0,
        at);
  }

  @Property(tries = 500)
  void theOrderOfArrivalChangesNothing(
      @ForAll("histories") List<AccountSnapshotView> told, @ForAll Random random) {
    List<AccountSnapshotView> other = new ArrayList<>(told);
    Collections.shuffle(other, random);
    assertThat(AccountDays.of(ACCOUNT, PERIOD, other))
        .isEqualTo(AccountDays.of(ACCOUNT, PERIOD, told));
  }

  @Property(tries = 500)
  void netChangesSumToTheGrowth(@ForAll("histories") List<AccountSnapshotView> told) {
    AccountDaysView days = AccountDays.of(ACCOUNT, PERIOD, told);
    long sum =
        days.days().stream()
            .map(AccountDaysView.Day::netChange)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
    FollowerGrowth growth = days.followerGrowth();
    if (growth.startDay() == null) {
      assertThat(sum).isZero();
    } else {
      assertThat(sum).isEqualTo(growth.followersAtEnd() - growth.followersAtStart());
    }
  }

  @Property(tries = 500)
  void whatNobodyToldIsNullAndWhatCountsWasTold(
      @ForAll("histories") List<AccountSnapshotView> told) {
    for (AccountDaysView.Day day : AccountDays.of(ACCOUNT, PERIOD, told).days()) {
      List<Long> followers =
          told.stream()
              .filter(view -> view.day().equals(day.day()))
              .map(view -> view.counters().followers())
              .filter(Objects::nonNull)
              .toList();
      if (followers.isEmpty()) {
        assertThat(day.counters().followers()).isNull();
      } else {
        assertThat(day.counters().followers()).isIn(followers);
      }
    }
  }

  @Property(tries = 300)
  void whatIsEstimatedNeverStandsBeforeWhatWasMeasured(
      @ForAll("histories") List<AccountSnapshotView> told) {
    List<AccountSnapshotView> measured =
        told.stream().filter(view -> view.source() != Source.ESTIMATED).toList();
    List<AccountDaysView.Day> all = AccountDays.of(ACCOUNT, PERIOD, told).days();
    List<AccountDaysView.Day> ofMeasured = AccountDays.of(ACCOUNT, PERIOD, measured).days();
    for (int i = 0; i < all.size(); i++) {
      Long likes = ofMeasured.get(i).counters().likes();
      if (likes != null) {
        assertThat(all.get(i).counters().likes()).isEqualTo(likes);
      }
    }
  }
}
