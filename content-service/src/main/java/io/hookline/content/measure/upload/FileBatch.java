package io.hookline.content.measure.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gathers a file's rows, and weighs and stages them a thousand at a time. */
final class FileBatch {

  private static final int PIECE = 1_000;

  /** Faults that are told at once. */
  private static final int SHOWN = 20;

  private final UUID file;
  private final int revision;
  private final boolean stage;
  private final WeighRows weigh;
  private final StagedRows staged;
  private final UploadFaults store;

  private final List<StagedRow> rows = new ArrayList<>();
  private final List<UnderstoodFile.Fault> faults = new ArrayList<>();
  private final List<UnderstoodFile.Fault> shown = new ArrayList<>();
  private int pieces;
  private long held;
  private long all;
  private long ofPosts;
  private long unclaimed;
  private long ofAccount;
  private long unchanged;
  private long faulty;
  private long rounded;

  /**
   * @param stage false while rows are incomplete, because something of them is asked
   */
  FileBatch(
      UUID file,
      int revision,
      boolean stage,
      WeighRows weigh,
      StagedRows staged,
      UploadFaults store) {
    this.file = file;
    this.revision = revision;
    this.stage = stage;
    this.weigh = weigh;
    this.staged = staged;
    this.store = store;
  }

  /** A row of the file, whatever becomes of it. */
  void count(boolean isRounded) {
    all++;
    rounded += isRounded ? 1 : 0;
  }

  /** One that is of no use, with the reason that is told first. */
  void refuse(UnderstoodFile.Fault fault) {
    faulty++;
    tell(fault);
  }

  void tell(UnderstoodFile.Fault fault) {
    faults.add(fault);
    if (shown.size() < SHOWN) {
      shown.add(fault);
    }
    if (faults.size() >= PIECE) {
      storeFaults();
    }
  }

  void add(StagedRow row) {
    ofAccount += row.video() == null ? 1 : 0;
    rows.add(row);
    if (rows.size() >= PIECE) {
      flush();
    }
  }

  private void flush() {
    WeighRows.Weighed weighed = weigh.weigh(rows);
    ofPosts += weighed.ofPosts();
    unclaimed += weighed.unclaimed();
    unchanged += weighed.outcomes().rows().unchanged();
    weighed.outcomes().faults().forEach(this::refuse);
    if (stage) {
      staged.add(file, revision, ++pieces, rows);
      held += rows.size();
    }
    rows.clear();
  }

  private void storeFaults() {
    store.addBeside(file, revision, false, faults);
    faults.clear();
  }

  /** To be called once, behind the last row. */
  void end() {
    if (!rows.isEmpty()) {
      flush();
    }
    storeFaults();
  }

  UnderstoodFile.Rows rows() {
    return new UnderstoodFile.Rows(all, ofPosts, unclaimed, ofAccount, unchanged, faulty, rounded);
  }

  List<UnderstoodFile.Fault> shown() {
    return List.copyOf(shown);
  }

  int pieces() {
    return pieces;
  }

  long held() {
    return held;
  }
}
