package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.facts.rollup.PostCounter.LIVE_GIFTS;
import static io.hookline.reporting.facts.rollup.PostCounter.LIVE_SECONDS;
import static io.hookline.reporting.facts.rollup.PostCounter.LIVE_VIEWERS;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.RATIO;
import static io.hookline.reporting.figures.catalogue.Unit.SECONDS;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import java.util.stream.Stream;

/** What LIVEs had; networks do not tell it of all. */
final class LiveMeasures {

  private static final Count LIVES =
      Count.of(Facts.PUBLISHED, "case when p.kind = 'LIVE' then 1 end");

  private LiveMeasures() {}

  static Stream<Measure> all() {
    return Stream.concat(
        Stream.of(Dataset.values()).flatMap(LiveMeasures::of),
        Stream.of(
            Measure.sum(
                "lives", "LIVEs", COUNT, EXPOSURE, LIVES, "posts of the kind LIVE in the period"),
            Measure.ratio(
                "live_told_share",
                "LIVEs that are told of",
                SHARE,
                EXPOSURE,
                LIVES.as(
                    """
                    case when p.kind = 'LIVE' then
                      case when exists (select from post_day d
                                         where d.brand = :brand and d.post_id = c.post_id
                                           and d.dataset in ('ORGANIC', 'COMBINED')
                                           and d.live_viewers is not null) then 1 else 0 end end"""),
                LIVES,
                "LIVEs whose viewers are told / LIVEs in the period")));
  }

  private static Stream<Measure> of(Dataset dataset) {
    String prefix = dataset.prefix();
    String label = dataset.suffix();
    Count viewers = Count.of(dataset, LIVE_VIEWERS);
    Count seconds = Count.of(dataset, LIVE_SECONDS);
    return Stream.of(
        Measure.sum(
                prefix + "live_peak_viewers",
                "Most viewers of a LIVE at once" + label,
                COUNT,
                EXPOSURE,
                viewers.as("c.live_peak_viewers"),
                "the greatest number of viewers who were in one LIVE at once")
            .greatest()
            .caveat("Of the days on which something of the LIVE came in"),
        Measure.ratio(
            prefix + "live_gifts_per_viewer",
            "LIVE gifts per viewer" + label,
            RATIO,
            EXPOSURE,
            Count.of(dataset, LIVE_GIFTS),
            viewers,
            "LIVE gifts / LIVE viewers"),
        Measure.ratio(
            prefix + "average_live_length",
            "Average length of a LIVE" + label,
            SECONDS,
            EXPOSURE,
            seconds,
            seconds.as("case when c.live_seconds > 0 then 1 end"),
            "LIVE seconds / LIVEs whose length is told"));
  }
}
