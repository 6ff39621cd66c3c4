package io.hookline.attribution.collect.taxonomy;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the brand's taxonomy.
 *
 * @param version 0 while there is none
 * @param since when it began to hold; null while there is none
 */
@Schema(name = "UtmTaxonomy")
record UtmTaxonomyView(
    @Schema(nullable = true) UtmRule source,
    @Schema(nullable = true) UtmRule medium,
    @Schema(nullable = true) UtmRule campaign,
    @Schema(nullable = true) UtmRule content,
    @Schema(nullable = true) UtmRule term,
    long version,
    @Schema(nullable = true) Instant since,
    @Schema(nullable = true, examples = "olga") String by) {

  static UtmTaxonomyView of(
      Map<UtmParameter, UtmRule> rules, long version, Instant since, String by) {
    return new UtmTaxonomyView(
        rules.get(UtmParameter.SOURCE),
        rules.get(UtmParameter.MEDIUM),
        rules.get(UtmParameter.CAMPAIGN),
        rules.get(UtmParameter.CONTENT),
        rules.get(UtmParameter.TERM),
        version,
        since,
        by);
  }
}
