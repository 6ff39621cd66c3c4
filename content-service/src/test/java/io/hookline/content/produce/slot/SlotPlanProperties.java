package io.hookline.content.produce.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import io.hookline.content.calendar.LocalTimes;
import io.hookline.content.calendar.Zones;
import io.hookline.content.network.Network;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.post.PlannedPost;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Slots laid out over days on which clocks change. */
class SlotPlanProperties {

  private static final UUID ACCOUNT = new UUID(0, 1);
  private static final Duration TOLERANCE = Duration.ofMinutes(30);

  record Plan(BrandCalendar calendar, LocalDate day, LocalTime time) {

    Days days() {
      return new Days(day.minusDays(10), day.plusDays(10));
    }

    PublishingSlot slot() {
      return slot(1, day.getDayOfWeek(), time);
    }

    PublishingSlot slot(int number, DayOfWeek weekday, LocalTime at) {
      return new PublishingSlot(
          new UUID(0, number),
          new NewPublishingSlot(ACCOUNT, weekday, LocalTimes.write(at), null, null),
          LocalDate.of(2000, 1, 1),
          Instant.EPOCH);
    }

    SlotPlan of(PublishingSlot... slots) {
      Account active = new Account(ACCOUNT, Network.TIKTOK, "acme", null);
      return new SlotPlan(calendar, TOLERANCE, List.of(slots), Map.of(ACCOUNT, active), days());
    }
  }

  @Provide
  Arbitrary<Plan> plans() {
    return Zones.calendars()
        .flatMap(
            calendar ->
                Combinators.combine(Zones.days(calendar), Zones.times())
                    .as((day, time) -> new Plan(calendar, day, time)));
  }

  @Property(tries = 1000)
  void aSlotComesUpOnceAWeekAtItsLocalTime(@ForAll("plans") Plan plan) {
    List<SlotTime> times = plan.of(plan.slot()).withPosts(List.of(), Instant.EPOCH);
    assertThat(times)
        .extracting(SlotTime::day)
        .containsExactly(plan.day().minusDays(7), plan.day(), plan.day().plusDays(7));
    assertThat(times)
        .allSatisfy(t -> assertThat(t.at()).isEqualTo(plan.calendar().at(t.day(), plan.time())));
  }

  @Property(tries = 1000)
  void aPostIsInItsNearestSlotAndInNoOther(
      @ForAll("plans") Plan plan,
      @ForAll @IntRange(min = 1, max = 90) int apart,
      @ForAll @IntRange(min = -120, max = 120) int off,
      @ForAll Random random) {
    PublishingSlot[] slots = {
      plan.slot(),
      plan.slot(2, plan.day().getDayOfWeek(), plan.time().plusMinutes(apart)),
      plan.slot(3, plan.day().getDayOfWeek().plus(1), LocalTime.MIDNIGHT)
    };
    Instant base = plan.calendar().at(plan.day(), plan.time());
    List<PlannedPost> posts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      posts.add(post(10 + i, base.plus(Duration.ofMinutes(off + 17L * i))));
    }
    SlotPlan laidOut = plan.of(slots);
    List<SlotTime> times = laidOut.withPosts(posts, Instant.EPOCH);
    Collections.shuffle(posts, random);
    assertThat(laidOut.withPosts(posts, Instant.EPOCH)).isEqualTo(times);
    for (PlannedPost post : posts) {
      Duration least =
          times.stream()
              .map(t -> Duration.between(t.at(), post.at()).abs())
              .min(Duration::compareTo)
              .orElseThrow();
      List<SlotTime> holding = times.stream().filter(t -> t.posts().contains(post)).toList();
      if (least.compareTo(TOLERANCE) > 0) {
        assertThat(holding).isEmpty();
      } else {
        assertThat(holding).hasSize(1);
        assertThat(Duration.between(holding.get(0).at(), post.at()).abs()).isEqualTo(least);
      }
    }
  }

  private static PlannedPost post(int id, Instant at) {
    return new PlannedPost(new UUID(0, id), ACCOUNT, "Retinol?", at, null, 0, Instant.EPOCH);
  }
}
