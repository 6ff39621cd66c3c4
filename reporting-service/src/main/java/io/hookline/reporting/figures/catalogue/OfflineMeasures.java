package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.INTENT;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import java.util.stream.Stream;

/** What shoppers say when they are asked, and who comes into a branch. */
final class OfflineMeasures {

  private static final Count ANSWERS = Count.of(Facts.SURVEY_ANSWERS, "c.answers");
  private static final String SAID = "What people say that they remember, which is no proof";

  private OfflineMeasures() {}

  static Stream<Measure> all() {
    return Stream.of(
        Measure.sum(
                "survey_answers",
                "Survey answers",
                COUNT,
                INTENT,
                ANSWERS,
                "answers of shoppers, of each order or person and survey the latest")
            .caveat(SAID),
        Measure.ratio(
                "tiktok_answer_share",
                "Answers that name TikTok",
                SHARE,
                INTENT,
                ANSWERS.as("case when lower(c.channel) = 'tiktok' then c.answers else 0 end"),
                ANSWERS,
                "answers whose option is of the channel tiktok / answers")
            .caveat(SAID),
        Measure.ratio(
                "survey_response_rate",
                "Response rate of surveys",
                SHARE,
                EXPOSURE,
                Count.of(Facts.SURVEY_ANSWERS, "c.of_orders"),
                Count.of(Facts.ORDERS, "c.orders"),
                "answers that name an order / orders")
            .caveat("Answers on the day on which they were given, orders on theirs")
            .caveat("An order that was asked by two surveys answers twice"),
        Measure.sum(
                "taps",
                "Taps at places",
                COUNT,
                INTENT,
                Count.of(Facts.TAPS, "c.taps"),
                "taps on the buttons of tablets, by days of the place")
            .caveat(SAID),
        Measure.sum(
                "walk_ins",
                "Walk-ins",
                COUNT,
                EXPOSURE,
                Count.of(Facts.WALK_INS, "c.people"),
                "people who came in, by days of the place")
            .caveat("Of days and places at which somebody counted"));
  }
}
