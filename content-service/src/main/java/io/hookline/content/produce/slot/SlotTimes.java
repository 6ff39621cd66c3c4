package io.hookline.content.produce.slot;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import io.hookline.content.produce.post.PlannedPost;
import io.hookline.content.produce.post.PostDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The slots of days, with the posts that are planned for them. */
@ApplicationScoped
public class SlotTimes {

  /** How far the next free slot is looked for. */
  static final int AHEAD = 92;

  /** Of posts in the days; more than these are not looked at. */
  private static final int MOST_POSTS = 20_000;

  private final PublishingSlotRepository slots;
  private final Accounts accounts;
  private final PostDates posts;
  private final Calendars calendars;
  private final SlotConfig config;
  private final Clock clock;

  SlotTimes(
      PublishingSlotRepository slots,
      Accounts accounts,
      PostDates posts,
      Calendars calendars,
      SlotConfig config,
      Clock clock) {
    this.slots = slots;
    this.accounts = accounts;
    this.posts = posts;
    this.calendars = calendars;
    this.config = config;
    this.clock = clock;
  }

  /**
   * First ones first.
   *
   * @param account null: of all accounts
   */
  public List<SlotTime> of(Days days, UUID account) {
    BrandCalendar calendar = calendars.current();
    // A day more at both ends: a post belongs to the nearest slot, wherever the days are cut.
    Days wider = new Days(earlier(days.from()), later(days.to()));
    List<PublishingSlot> weekly = slots.within(wider.from(), wider.to(), account);
    Map<UUID, Account> known =
        accounts.all(weekly.stream().map(PublishingSlot::accountId).collect(Collectors.toSet()));
    SlotPlan plan = new SlotPlan(calendar, config.tolerance(), weekly, known, wider);
    List<PlannedPost> planned =
        posts.between(
            calendar.beginOf(wider.from()),
            calendar.beginOf(wider.to().plusDays(1)),
            account,
            MOST_POSTS);
    return plan.withPosts(planned, clock.instant()).stream()
        .filter(time -> days.has(calendar.dayOf(time.at())))
        .toList();
  }

  /** The first one that comes up after the instant and is free. */
  Optional<SlotTime> nextFree(UUID account, Instant after) {
    LocalDate first = calendars.current().dayOf(after);
    LocalDate ahead = first.plusDays(AHEAD);
    LocalDate last = ahead.isAfter(Days.LATEST) ? Days.LATEST : ahead;
    return of(new Days(first, last), account).stream()
        .filter(time -> time.state() == SlotState.FREE && time.at().isAfter(after))
        .findFirst();
  }

  private static LocalDate earlier(LocalDate day) {
    return day.equals(Days.EARLIEST) ? day : day.minusDays(1);
  }

  private static LocalDate later(LocalDate day) {
    return day.equals(Days.LATEST) ? day : day.plusDays(1);
  }
}
