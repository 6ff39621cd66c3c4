package io.hookline.reporting.judgement.roi;

import java.util.List;
import java.util.UUID;

/** What stands in the read model of a creator and is no figure: names, terms, rests. */
record CreatorLedger(
    UUID creatorId,
    String creatorName,
    CreatorActivity.Basis basis,
    long conversions,
    List<CreatorActivity.Foreign> notConverted,
    List<CreatorActivity.Partnership> partnerships) {

  CreatorActivity with(CreatorFigures.Of figures) {
    return new CreatorActivity(
        creatorId,
        creatorName,
        figures.networks(),
        basis,
        figures.revenue("revenue_by_links"),
        figures.revenue("revenue_by_codes"),
        conversions,
        notConverted,
        partnerships,
        CreatorCosts.of(figures.outcomes()),
        CreatorSpend.Told.of(figures));
  }
}
