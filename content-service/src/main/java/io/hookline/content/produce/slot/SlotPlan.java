package io.hookline.content.produce.slot;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.post.PlannedPost;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Weekly slots laid out over days. A post belongs to the slot of its account that is nearest to its
 * instant, and to none beyond the tolerance. Of slots that are equally near, as two are at one
 * instant when clocks skip the time of the first, it belongs to the one with the fewest posts, then
 * to the earliest.
 */
final class SlotPlan {

  private static final Comparator<PlannedPost> POSTS =
      Comparator.comparing(PlannedPost::at).thenComparing(PlannedPost::id);

  private record Key(UUID slot, LocalDate day) {

    static Key of(SlotTime time) {
      return new Key(time.slot(), time.day());
    }
  }

  private final BrandCalendar calendar;
  private final Duration tolerance;
  private final List<SlotTime> empty = new ArrayList<>();

  /**
   * @param accounts those without are passed over
   */
  SlotPlan(
      BrandCalendar calendar,
      Duration tolerance,
      Collection<PublishingSlot> slots,
      Map<UUID, Account> accounts,
      Days days) {
    this.calendar = calendar;
    this.tolerance = tolerance;
    for (PublishingSlot slot : slots) {
      Account account = accounts.get(slot.accountId());
      if (account != null) {
        layOut(slot, account, days);
      }
    }
    empty.sort(SlotTime.ORDER);
  }

  private void layOut(PublishingSlot slot, Account account, Days days) {
    for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
      if (slot.comesUpOn(day)) {
        Instant at = calendar.at(day, slot.localTime());
        if (account.isActiveAt(at)) {
          empty.add(SlotTime.of(slot.id(), account.id(), day, at, List.of(), at));
        }
      }
    }
  }

  /** The instants of the slots, first ones first. */
  List<SlotTime> withPosts(List<PlannedPost> posts, Instant now) {
    Map<UUID, List<SlotTime>> byAccount = new HashMap<>();
    empty.forEach(t -> byAccount.computeIfAbsent(t.account(), a -> new ArrayList<>()).add(t));
    Map<Key, List<PlannedPost>> found = new HashMap<>();
    for (PlannedPost post : posts.stream().sorted(POSTS).toList()) {
      nearest(byAccount.getOrDefault(post.accountId(), List.of()), post.at()).stream()
          .map(time -> found.computeIfAbsent(Key.of(time), key -> new ArrayList<>()))
          .min(Comparator.comparingInt(List::size))
          .ifPresent(fewest -> fewest.add(post));
    }
    return empty.stream()
        .map(
            t ->
                SlotTime.of(
                    t.slot(),
                    t.account(),
                    t.day(),
                    t.at(),
                    List.copyOf(found.getOrDefault(Key.of(t), List.of())),
                    now))
        .toList();
  }

  /** Of times in order, those that are equally near; none beyond the tolerance. */
  private List<SlotTime> nearest(List<SlotTime> times, Instant at) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).at().isBefore(at)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int first = Math.max(0, low - 1);
    while (first > 0 && times.get(first - 1).at().equals(times.get(first).at())) {
      first--;
    }
    int end = Math.min(times.size(), low + 1);
    while (end < times.size() && times.get(end).at().equals(times.get(end - 1).at())) {
      end++;
    }
    List<SlotTime> around = times.subList(first, end);
    Duration least =
        around.stream().map(t -> distance(t, at)).min(Comparator.naturalOrder()).orElse(tolerance);
    return around.stream()
        .filter(t -> least.compareTo(tolerance) <= 0 && distance(t, at).equals(least))
        .toList();
  }

  private static Duration distance(SlotTime time, Instant at) {
    return Duration.between(time.at(), at).abs();
  }
}
