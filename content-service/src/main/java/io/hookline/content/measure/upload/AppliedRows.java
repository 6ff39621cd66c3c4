package io.hookline.content.measure.upload;

import io.hookline.content.measure.snapshot.ReadingOutcome;
import java.util.List;

/** What became of some rows. */
record AppliedRows(long recorded, long unchanged, long unclaimed, long refused) {

  static final AppliedRows NONE = new AppliedRows(0, 0, 0, 0);

  static AppliedRows of(List<ReadingOutcome> outcomes) {
    long recorded = 0;
    long unchanged = 0;
    long refused = 0;
    for (ReadingOutcome outcome : outcomes) {
      switch (outcome.status()) {
        case RECORDED -> recorded++;
        case UNCHANGED -> unchanged++;
        case REFUSED -> refused++;
      }
    }
    return new AppliedRows(recorded, unchanged, 0, refused);
  }

  AppliedRows plus(AppliedRows more) {
    return new AppliedRows(
        recorded + more.recorded,
        unchanged + more.unchanged,
        unclaimed + more.unclaimed,
        refused + more.refused);
  }

  long all() {
    return recorded + unchanged + unclaimed + refused;
  }
}
