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
 * instant, the earlier one of two, and to none beyond the tolerance.
 */
final class SlotPlan {

  private record Key(UUID slot, LocalDate day) {}

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
    for (PlannedPost post : posts) {
      SlotTime nearest = nearest(byAccount.getOrDefault(post.accountId(), List.of()), post.at());
      if (nearest != null) {
        found
            .computeIfAbsent(new Key(nearest.slot(), nearest.day()), k -> new ArrayList<>())
            .add(post);
      }
    }
    return empty.stream()
        .map(
            t ->
                SlotTime.of(
                    t.slot(),
                    t.account(),
                    t.day(),
                    t.at(),
                    found.getOrDefault(new Key(t.slot(), t.day()), List.of()).stream()
                        .sorted(
                            Comparator.comparing(PlannedPost::at).thenComparing(PlannedPost::id))
                        .toList(),
                    now))
        .toList();
  }

  /** Of times in order; null when none is within the tolerance. */
  private SlotTime nearest(List<SlotTime> times, Instant at) {
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
    SlotTime best = null;
    for (int i = Math.max(0, low - 1); i < Math.min(times.size(), low + 1); i++) {
      SlotTime candidate = times.get(i);
      if (distance(candidate, at).compareTo(tolerance) <= 0
          && (best == null || distance(candidate, at).compareTo(distance(best, at)) < 0)) {
        best = candidate;
      }
    }
    return best;
  }

  private static Duration distance(SlotTime time, Instant at) {
    return Duration.between(time.at(), at).abs();
  }
}
