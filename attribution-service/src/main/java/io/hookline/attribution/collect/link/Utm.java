package io.hookline.attribution.collect.link;

import io.hookline.kit.value.Characters;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The five UTM parameters, as the brand's own web analytics will show them; null leaves one out.
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

  /** The parameters that are set, by their names in a query. */
  Map<String, String> parameters() {
    Map<String, String> set = new LinkedHashMap<>();
    put(set, "utm_source", source);
    put(set, "utm_medium", medium);
    put(set, "utm_campaign", campaign);
    put(set, "utm_content", content);
    put(set, "utm_term", term);
    return set;
  }

  private static void put(Map<String, String> set, String name, String value) {
    String trimmed = value == null ? "" : Characters.trimmed(value);
    if (!trimmed.isEmpty()) {
      set.put(name, trimmed);
    }
  }
}
