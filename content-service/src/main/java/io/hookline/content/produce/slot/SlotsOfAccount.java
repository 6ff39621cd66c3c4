package io.hookline.content.produce.slot;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The slots of an account, no two of which come up at one time. */
@ApplicationScoped
class SlotsOfAccount {

  /** Six a day and more; what is beyond is a mistake of a program. */
  static final int MOST = 50;

  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

  private final PublishingSlotRepository slots;
  private final Accounts accounts;
  private final Calendars calendars;
  private final Clock clock;

  SlotsOfAccount(
      PublishingSlotRepository slots, Accounts accounts, Calendars calendars, Clock clock) {
    this.slots = slots;
    this.accounts = accounts;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN, SLOT_ACCOUNT_INACTIVE, SLOT_TAKEN, SLOT_LIMIT or
   *     VALIDATION_FAILED
   */
  PublishingSlotView add(NewPublishingSlot body) {
    Optional<Account> account = accounts.lock(body.accountId());
    References.require("accountId", body.accountId(), "account", id -> account.isPresent());
    if (!account.get().isActiveAt(clock.instant())) {
      throw new Problem(
          SlotProblem.SLOT_ACCOUNT_INACTIVE, "@" + account.get().handle() + " is not active.");
    }
    LocalDate today = calendars.today();
    PublishingSlot slot = new PublishingSlot(Ids.next(), body, today, clock.instant());
    long others =
        slots.within(today, LAST_DAY, body.accountId()).stream()
            .filter(PublishingSlot::comesUp)
            .count();
    if (others >= MOST) {
      throw new Problem(SlotProblem.SLOT_LIMIT, "It has " + MOST + ": end one first.");
    }
    requireFree(slot, slots.within(slot.view().startsOn(), LAST_DAY, body.accountId()));
    return slots.save(slot, PublishingSlotEvent.Added::new);
  }

  /**
   * @throws Problem VALIDATION_FAILED or SLOT_TAKEN
   */
  PublishingSlotView update(PublishingSlot slot, PublishingSlotUpdate body) {
    accounts.lock(slot.accountId());
    slot.update(body, calendars.today(), clock.instant());
    requireFree(slot, slots.within(slot.view().startsOn(), LAST_DAY, slot.accountId()));
    return slots.save(slot, PublishingSlotEvent.Updated::new);
  }

  private static void requireFree(PublishingSlot slot, List<PublishingSlot> others) {
    if (others.stream().anyMatch(slot::meets)) {
      throw new Problem(
          SlotProblem.SLOT_TAKEN,
          "There is one on %s at %s.".formatted(slot.view().weekday(), slot.view().localTime()));
    }
  }
}
