package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.INTENT;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import java.util.Locale;
import java.util.stream.Stream;

/** What was published, planned and said below it. */
final class RhythmMeasures {

  private static final Count PUBLISHED = Count.of(Facts.PUBLISHED, "1");
  private static final Count STAGED =
      Count.of(Facts.PUBLISHED, "case when p.funnel_stage is not null then 1 end");

  private RhythmMeasures() {}

  static Stream<Measure> all() {
    return Stream.of(
        Measure.sum(
                "posts_out",
                "Posts out",
                COUNT,
                EXPOSURE,
                Count.of(Facts.OUT, "1"),
                "posts that are out at the period's end, but for those that only ran as ads")
            .atEnd(),
        Measure.sum(
            "posts_published",
            "Posts published",
            COUNT,
            EXPOSURE,
            PUBLISHED,
            "posts that came out in the period"),
        Measure.sum(
            "posts_planned",
            "Posts planned",
            COUNT,
            EXPOSURE,
            Count.of(Facts.PLANNED, "1"),
            "posts planned for the period"),
        Measure.ratio(
            "cadence_adherence",
            "Cadence adherence",
            SHARE,
            EXPOSURE,
            PUBLISHED,
            Count.of(Facts.PLANNED, "1"),
            "published posts / planned posts"),
        stage("TOFU"),
        stage("MOFU"),
        stage("BOFU"),
        Measure.sum(
            "comments_received",
            "Comments read",
            COUNT,
            EXPOSURE,
            Count.of(Facts.COMMENTS, "c.comments"),
            "comments that were read from the networks, by their class"),
        Measure.sum(
            "intent_comments",
            "Comments with intent",
            COUNT,
            INTENT,
            Count.of(
                Facts.COMMENTS, "case when c.comment_class = 'INTENT' then c.comments else 0 end"),
            "comments of the class INTENT"));
  }

  private static Measure stage(String stage) {
    String id = stage.toLowerCase(Locale.ROOT);
    return Measure.ratio(
        id + "_share",
        stage + " posts",
        SHARE,
        EXPOSURE,
        STAGED.as("case when p.funnel_stage = '" + stage + "' then 1 else 0 end"),
        STAGED,
        "published " + stage + " posts / published posts with a funnel stage");
  }
}
