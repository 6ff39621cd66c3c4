package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.measure.snapshot.Source;
import java.time.LocalDate;
import java.util.UUID;

/** What there is one row of. */
record Told(
    UUID accountId, LocalDate day, String dayZone, Source source, AccountCounters counters) {

  static Told of(AccountReading reading) {
    return new Told(
        reading.accountId(),
        reading.day(),
        reading.dayZone(),
        reading.source(),
        reading.counters());
  }

  static Told of(AccountSnapshotView view) {
    return new Told(view.accountId(), view.day(), view.dayZone(), view.source(), view.counters());
  }
}
