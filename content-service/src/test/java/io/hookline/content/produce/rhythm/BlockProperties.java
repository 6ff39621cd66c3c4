package io.hookline.content.produce.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.content.calendar.LocalTimes;
import io.hookline.content.calendar.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Blocks in weeks in which clocks change. */
class BlockProperties {

  record Moment(BrandCalendar calendar, LocalDate day, LocalTime time) {}

  @Provide
  Arbitrary<Moment> moments() {
    return Zones.calendars()
        .flatMap(
            calendar ->
                Combinators.combine(Zones.days(calendar), Zones.times())
                    .as((day, time) -> new Moment(calendar, day, time)));
  }

  @Property(tries = 1000)
  void aBlockBeginsAtItsLocalTimeAndLastsItsMinutes(
      @ForAll("moments") Moment moment, @ForAll @IntRange(min = 5, max = 1440) int minutes) {
    BlockView block =
        new Block(
                new WeekBlock(
                    UUID.randomUUID(),
                    BlockKind.EDIT,
                    null,
                    moment.day().getDayOfWeek(),
                    LocalTimes.write(moment.time()),
                    minutes,
                    null,
                    null),
                IsoWeek.of(moment.day()),
                Instant.EPOCH)
            .view(moment.calendar());
    assertThat(block.localDay()).isEqualTo(moment.day());
    assertThat(block.startsAt()).isEqualTo(moment.calendar().at(moment.day(), moment.time()));
    assertThat(Duration.between(block.startsAt(), block.endsAt())).hasMinutes(minutes);
  }
}
