package io.hookline.content.produce.disclosure;

import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.content.plan.standards.StandardsVersion;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The disclosures that a post must carry, each with the reason: what networks and the law ask of
 * everybody, and what the brand's own standards ask beyond.
 */
public final class RequiredDisclosures {

  /** Of a post that must disclose nothing. */
  public static final RequiredDisclosures NONE = new RequiredDisclosures(Map.of());

  private final Map<DisclosureKind, String> why;

  private RequiredDisclosures(Map<DisclosureKind, String> why) {
    this.why = why;
  }

  /**
   * @param standards the brand's; as long as nobody has written any they ask nothing beyond the law
   */
  public static RequiredDisclosures of(DisclosureFacts post, StandardsVersion standards) {
    Map<DisclosureKind, String> why = new EnumMap<>(DisclosureKind.class);
    if (standards.version() > 0) {
      standards
          .required(post.byCreator())
          .forEach(kind -> why.put(kind, "the brand's standards ask for it"));
    }
    why.putAll(byLaw(post).why);
    return new RequiredDisclosures(why);
  }

  /** What networks and the law ask of everybody. */
  public static RequiredDisclosures byLaw(DisclosureFacts post) {
    Map<DisclosureKind, String> why = new EnumMap<>(DisclosureKind.class);
    if (post.saysAi()) {
      why.put(DisclosureKind.AI_GENERATED, "its hashtags say that AI made it");
    }
    if (!post.byCreator() && post.promotional() && !post.partnership()) {
      why.put(DisclosureKind.OWN_BRAND, "the brand promotes itself with it");
    }
    if (post.byCreator() && post.creatorPaid()) {
      why.put(DisclosureKind.PAID_PARTNERSHIP, "the brand pays its creator");
    }
    if (post.partnership()) {
      why.put(DisclosureKind.PAID_PARTNERSHIP, "a partnership stands behind it");
    }
    return new RequiredDisclosures(why);
  }

  /** These, and what the partnership behind the post asks for by its terms. */
  public RequiredDisclosures and(Set<DisclosureKind> agreed) {
    Map<DisclosureKind, String> both = new EnumMap<>(DisclosureKind.class);
    agreed.forEach(kind -> both.put(kind, "the terms of its partnership ask for it"));
    both.putAll(why);
    return new RequiredDisclosures(both);
  }

  public Set<DisclosureKind> kinds() {
    return why.isEmpty() ? Set.of() : EnumSet.copyOf(why.keySet());
  }

  /** Those that are not among what the post carries, in the order of their kinds. */
  public List<DisclosureKind> missingFrom(Set<DisclosureKind> carried) {
    return why.keySet().stream().filter(kind -> !carried.contains(kind)).toList();
  }

  /** Why it is required, fit to stand behind "is required:". */
  public String why(DisclosureKind kind) {
    return why.get(kind);
  }
}
