package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import java.util.stream.Stream;

/** The state of the brand's tags, as the audit of each day finds it. */
final class TagMeasures {

  private static final Count LINKS = audit("links");

  private TagMeasures() {}

  private static Count audit(String column) {
    return Count.of(Facts.UTM_AUDITS, "c." + column);
  }

  static Stream<Measure> all() {
    return Stream.of(
        Measure.sum(
                "links_in_use",
                "Links in use",
                COUNT,
                EXPOSURE,
                LINKS,
                "links that are not archived, at the period's end")
            .atEnd(),
        Measure.ratio(
                "tagged_link_share",
                "Tagged links",
                SHARE,
                EXPOSURE,
                audit("tagged_links"),
                LINKS,
                "links with source, medium and campaign / links that are not archived, at the"
                    + " period's end")
            .atEnd(),
        Measure.ratio(
            "campaign_visit_share",
            "Visits with a campaign",
            SHARE,
            EXPOSURE,
            audit("campaign_visits"),
            audit("visits"),
            "visits of people whose campaign is known / visits by links or with tags"),
        Measure.sum(
                "utm_findings",
                "Findings of the UTM audit",
                COUNT,
                EXPOSURE,
                Count.of(Facts.UTM_FINDINGS, "c.findings"),
                "findings of the audit of each day, added up")
            .caveat("What stays wrong for a week is found on each of its days"));
  }
}
