package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.person.CurrentPerson;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/** Ticks, skips and moves one block of one week. */
@ApplicationScoped
class TouchBlock {

  private final Blocks blocks;
  private final BlockRepository touched;
  private final Calendars calendars;
  private final CurrentPerson person;
  private final CurrentBrand brand;
  private final Outbox outbox;
  private final Clock clock;

  TouchBlock(
      Blocks blocks,
      BlockRepository touched,
      Calendars calendars,
      CurrentPerson person,
      CurrentBrand brand,
      Outbox outbox,
      Clock clock) {
    this.blocks = blocks;
    this.touched = touched;
    this.calendars = calendars;
    this.person = person;
    this.brand = brand;
    this.outbox = outbox;
    this.clock = clock;
  }

  BlockView done(String id) {
    Block block = blocks.get(id);
    Instant now = clock.instant();
    block.done(person.name(), calendars.current().weekOf(now), now);
    return save(block, BlockEvent.Done::new);
  }

  BlockView skip(String id, BlockSkip body) {
    Block block = blocks.get(id);
    block.skip(body.reason(), clock.instant());
    return save(block, BlockEvent.Skipped::new);
  }

  BlockView reopen(String id) {
    Block block = blocks.get(id);
    block.reopen(clock.instant());
    return save(block, BlockEvent.Reopened::new);
  }

  BlockView move(String id, BlockMove body) {
    Block block = blocks.get(id);
    block.move(body, clock.instant());
    return save(block, BlockEvent.Moved::new);
  }

  private BlockView save(Block block, Function<BlockView, BlockEvent> event) {
    touched.save(block);
    BrandCalendar calendar = calendars.current();
    BlockView view = block.view(calendar);
    outbox.append(brand.slug(), event.apply(view));
    return view;
  }
}
