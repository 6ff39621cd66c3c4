package io.hookline.attribution.collect.webtraffic;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words by which a search is one for the brand.
 *
 * @param changedAt null while there are none
 */
@Schema(name = "SearchWords")
record SearchWordsView(
    @Schema(examples = "[\"acme\", \"ac me\"]") List<String> words,
    @Schema(nullable = true) Instant changedAt,
    long version) {}
