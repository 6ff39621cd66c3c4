package io.hookline.content.learn.experiment;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.learn.statistics.Counts;
import io.hookline.content.learn.statistics.FairOrder;
import io.hookline.content.learn.statistics.PairOfCounts;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the pairs of an experiment with few statements, however many. */
@Singleton
class ReadPairs {

  private final ComparePosts posts;
  private final PostReadings readings;
  private final Calendars calendars;

  ReadPairs(ComparePosts posts, PostReadings readings, Calendars calendars) {
    this.posts = posts;
    this.readings = readings;
    this.calendars = calendars;
  }

  List<ReadPair> of(Experiment experiment, Instant now) {
    ExperimentDesign design = experiment.design();
    Map<UUID, ComparedPost> compared = posts.all(design.posts());
    Map<UUID, Instant> due = new HashMap<>();
    compared.forEach(
        (id, post) -> {
          if (post.isOut()) {
            due.put(id, post.publishedAt().plus(Duration.ofDays(design.readAfterDays())));
          }
        });
    Instant end = calendars.current().beginOf(design.endsOn().plusDays(1));
    Map<UUID, PostReadings.Reading> read = readings.of(due, design.metric(), design.dataset(), end);
    List<Boolean> lots = FairOrder.variantFirst(experiment.seed(), design.pairs().size());
    List<ReadPair> pairs = new ArrayList<>();
    for (int i = 0; i < lots.size(); i++) {
      ExperimentPair pair = design.pairs().get(i);
      pairs.add(
          new Reader(design, compared, due, read, experiment.startedAt(), now)
              .read(i + 1, pair, lots.get(i)));
    }
    return pairs;
  }

  private record Reader(
      ExperimentDesign design,
      Map<UUID, ComparedPost> compared,
      Map<UUID, Instant> due,
      Map<UUID, PostReadings.Reading> read,
      Instant startedAt,
      Instant now) {

    ReadPair read(int number, ExperimentPair pair, boolean variantFirst) {
      ComparedPost control = compared.get(pair.controlPostId());
      ComparedPost variant = compared.get(pair.variantPostId());
      List<String> differences = control.strayDifferences(variant, design.variable());
      PostReadings.Reading one = read.get(pair.controlPostId());
      PostReadings.Reading other = read.get(pair.variantPostId());
      PairOfCounts counts = counts(one, other);
      boolean out = control.isOut() && variant.isOut();
      return new ReadPair(
          number,
          pair,
          state(pair, out, one, other, counts, differences),
          counts,
          one == null ? null : one.at(),
          other == null ? null : other.at(),
          out ? later(due.get(pair.controlPostId()), due.get(pair.variantPostId())) : null,
          differences,
          out ? control.publishedAt().isAfter(variant.publishedAt()) == variantFirst : null,
          isBefore(control) || isBefore(variant));
    }

    private PairState state(
        ExperimentPair pair,
        boolean out,
        PostReadings.Reading one,
        PostReadings.Reading other,
        PairOfCounts counts,
        List<String> differences) {
      if (!differences.isEmpty()) {
        return PairState.CHANGED;
      }
      if (!out) {
        return PairState.NOT_OUT;
      }
      if (one == null || other == null) {
        return pair.posts().anyMatch(post -> !read.containsKey(post) && mayBeRead(post))
            ? PairState.NOT_READ_YET
            : PairState.NOT_READ;
      }
      if (counts == null) {
        return PairState.NO_PROPORTION;
      }
      long fewest = Math.min(counts.control().trials(), counts.variant().trials());
      return fewest < design.minimumTrials() ? PairState.TOO_FEW_TRIALS : PairState.COUNTED;
    }

    private boolean mayBeRead(UUID post) {
      return now.isBefore(due.get(post).plus(PostReadings.WITHIN));
    }

    private boolean isBefore(ComparedPost post) {
      return startedAt != null && post.isOut() && post.publishedAt().isBefore(startedAt);
    }

    private static Instant later(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }

    /** Null where one was not read, or is no proportion. */
    private static PairOfCounts counts(PostReadings.Reading one, PostReadings.Reading other) {
      return isProportion(one) && isProportion(other)
          ? new PairOfCounts(
              new Counts(one.successes(), one.trials()),
              new Counts(other.successes(), other.trials()))
          : null;
    }

    private static boolean isProportion(PostReadings.Reading reading) {
      return reading != null && reading.successes() <= reading.trials();
    }
  }
}
