package io.hookline.attribution.collect.link;

import io.hookline.attribution.collect.taxonomy.Macros;
import io.hookline.attribution.collect.taxonomy.UtmParameter;
import io.hookline.kit.value.Characters;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The five UTM parameters, as the brand's own web analytics will show them; null leaves one out. A
 * macro of TikTok is filled in by the ad that has the link's adUrl as its address.
 */
@Embeddable
public record Utm(
    @Column(name = "utm_source") @Size(max = 200) @Schema(examples = "tiktok", nullable = true)
        String source,
    @Column(name = "utm_medium") @Size(max = 200) @Schema(examples = "creator", nullable = true)
        String medium,
    @Column(name = "utm_campaign") @Size(max = 200) @Schema(examples = "spring", nullable = true)
        String campaign,
    @Column(name = "utm_content") @Size(max = 200) @Schema(examples = "miawong", nullable = true)
        String content,
    @Column(name = "utm_term") @Size(max = 200) @Schema(nullable = true) String term) {

  static final Utm NONE = new Utm(null, null, null, null, null);

  static Utm of(Map<UtmParameter, String> tags) {
    return new Utm(
        tags.get(UtmParameter.SOURCE),
        tags.get(UtmParameter.MEDIUM),
        tags.get(UtmParameter.CAMPAIGN),
        tags.get(UtmParameter.CONTENT),
        tags.get(UtmParameter.TERM));
  }

  /** Those that are set, in their usual order. */
  Map<UtmParameter, String> tags() {
    Map<UtmParameter, String> set = new EnumMap<>(UtmParameter.class);
    put(set, UtmParameter.SOURCE, source);
    put(set, UtmParameter.MEDIUM, medium);
    put(set, UtmParameter.CAMPAIGN, campaign);
    put(set, UtmParameter.CONTENT, content);
    put(set, UtmParameter.TERM, term);
    return set;
  }

  /** The parameters that the landing page gets whoever comes, by their names in a query. */
  Map<String, String> parameters() {
    return named(value -> !Macros.in(value));
  }

  /** Those that the platform fills in, by their names in a query. */
  Map<String, String> macros() {
    return named(Macros::in);
  }

  private Map<String, String> named(Predicate<String> which) {
    Map<String, String> named = new LinkedHashMap<>();
    tags()
        .forEach(
            (parameter, value) -> {
              if (which.test(value)) {
                named.put(parameter.parameter(), value);
              }
            });
    return named;
  }

  private static void put(Map<UtmParameter, String> set, UtmParameter parameter, String value) {
    String trimmed = value == null ? "" : Characters.trimmed(value);
    if (!trimmed.isEmpty()) {
      set.put(parameter, trimmed);
    }
  }
}
