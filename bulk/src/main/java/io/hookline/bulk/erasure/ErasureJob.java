package io.hookline.bulk.erasure;

import io.hookline.bulk.job.JobKind;
import io.hookline.bulk.job.JobRun;
import io.hookline.bulk.job.Step;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Asks every feature in turn, piece by piece, and completes the receipt with the last one. */
@Singleton
class ErasureJob implements JobKind {

  static final String NAME = "erasure";

  /** A job knows one number: the feature's place, and the feature's own position below. */
  private static final long PLACE = 100_000_000_000_000L;

  private final ErasureStore store;
  private final List<PersonalRecords> features;

  ErasureJob(ErasureStore store, @All List<PersonalRecords> features) {
    this.store = store;
    this.features =
        features.stream()
            .sorted(
                Comparator.comparing(PersonalRecords::isCopy).thenComparing(PersonalRecords::name))
            .toList();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Step next(JobRun run) {
    UUID erasure = UUID.fromString(run.parameters().path("erasure").textValue());
    int place = (int) (run.position() / PLACE);
    if (place == features.size()) {
      store.complete(run.brand(), erasure);
      return Step.last(0, 0);
    }
    Person person =
        store
            .person(run.brand(), erasure)
            .orElseThrow(() -> new IllegalStateException("Erasure " + erasure + " is complete"));
    Erased erased = features.get(place).erase(person, run.position() % PLACE);
    store.count(run.brand(), erasure, erased.rows());
    long rows = erased.rows().values().stream().mapToLong(Long::longValue).sum();
    return Step.more(
        rows,
        0,
        erased.next() == null ? (place + 1) * PLACE : place * PLACE + within(erased.next()));
  }

  /** Half erased is not a state to stay in. */
  @Override
  public boolean isCancellable() {
    return false;
  }

  @Override
  public void ended(JobRun run) {
    store.giveUp(run.brand(), UUID.fromString(run.parameters().path("erasure").textValue()));
  }

  private static long within(long position) {
    if (position <= 0 || position >= PLACE) {
      throw new IllegalArgumentException("A position within a feature is 1 to " + PLACE);
    }
    return position;
  }
}
