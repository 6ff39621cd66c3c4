package io.hookline.reporting.figures.catalogue;

import io.hookline.reporting.facts.rollup.PostCounter;
import java.util.stream.Stream;

/** Where people were when they began to watch; with what is not told the shares sum to 1. */
final class SourceMeasures {

  private SourceMeasures() {}

  static Stream<Measure> all() {
    return Stream.of(Dataset.ORGANIC, Dataset.COMBINED).flatMap(SourceMeasures::of);
  }

  private static Stream<Measure> of(Dataset dataset) {
    return Stream.of(
        told(dataset, "for_you", "For You"),
        told(dataset, "follow", "Follow"),
        told(dataset, "search", "Search"),
        told(dataset, "profile", "Profile"),
        told(dataset, "sound", "Sound"),
        told(dataset, "hashtag", "Hashtag"),
        told(dataset, "direct_message", "Direct Message"),
        told(dataset, "other", "other sources")
            .caveat("As the network tells it; what it does not tell is in unknown_source_share"),
        share(dataset, "unknown_source_share", "unknown", "untold sources")
            .caveat("What the shares that are told leave of the whole"));
  }

  private static Measure told(Dataset dataset, String source, String label) {
    return share(dataset, source + "_share", source, label);
  }

  private static Measure share(Dataset dataset, String id, String column, String label) {
    Count views = Count.of(dataset, PostCounter.VIEWS).in(Facts.VIEW_SOURCES);
    return Measure.ratio(
        dataset.prefix() + id,
        "Views from " + label + dataset.suffix(),
        Unit.SHARE,
        EvidenceClass.EXPOSURE,
        views.part("c.views * c." + column),
        views,
        "views from " + label + " / views, of posts whose sources are told");
  }
}
