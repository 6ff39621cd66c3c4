package io.hookline.attribution.evidence.origin;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.NoValue;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a visit or an order came from, as far as it is known; what is not known is null. Words for
 * no value, and templates that nobody filled in, are nothing.
 *
 * @param clickIds names of the click ids that the address carried, never the ids
 * @param referrer host of the page before
 * @param app whose browser it was, of apps that open pages themselves: tiktok, instagram, facebook
 * @param campaignKind kind of the ad that a tag names
 * @param visit whether something was told of the visit; of an order from a till nothing is
 */
@Schema(name = "Origin")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Origin(
    @Size(max = 500) @Schema(nullable = true, examples = "tiktok") String source,
    @Size(max = 500) @Schema(nullable = true, examples = "paid_social") String medium,
    @Size(max = 500) @Schema(nullable = true, examples = "spring-spark") String campaign,
    @Size(max = 500) @Schema(nullable = true) String content,
    @Size(max = 500) @Schema(nullable = true) String term,
    @Size(max = 20) @Schema(nullable = true, examples = "[\"ttclid\"]")
        List<@Size(max = 40) String> clickIds,
    @Size(max = 253) @Schema(nullable = true, examples = "www.tiktok.com") String referrer,
    @Size(max = 40) @Schema(nullable = true, examples = "tiktok") String app,
    @Size(max = 40) @Schema(nullable = true, examples = "SPARK") String campaignKind,
    @Size(max = 40) @Schema(nullable = true, examples = "CREATOR") String code,
    @Size(max = 500) @Schema(nullable = true, examples = "Saw it on TikTok") String survey,
    @Size(max = 40) @Schema(nullable = true, examples = "BIO") String linkKind,
    @Size(max = 40) @Schema(nullable = true, examples = "CREATOR") String linkOwner,
    @Size(max = 40) @Schema(nullable = true, examples = "PERSON") String visitor,
    @Size(max = 40) @Schema(nullable = true, examples = "WEB") String toldBy,
    @Schema(nullable = true, description = "True for a visit of which something was told")
        Boolean visit) {

  /** Longer texts are cut: rules look for words. */
  private static final int LONGEST = 200;

  public Origin {
    source = tag(source);
    medium = tag(medium);
    campaign = tag(campaign);
    content = tag(content);
    term = tag(term);
    clickIds =
        clickIds == null
            ? List.of()
            : clickIds.stream()
                .filter(id -> id != null && !id.isBlank())
                .map(id -> id.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    referrer = referrer == null || referrer.isBlank() ? null : host(referrer);
    survey = tag(survey);
  }

  private static String tag(String text) {
    if (text == null || NoValue.is(text)) {
      return null;
    }
    String trimmed = Characters.cut(Characters.trimmed(text), LONGEST);
    return trimmed.equalsIgnoreCase("(direct)") ? null : trimmed;
  }

  private static String host(String referrer) {
    return referrer.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
  }

  /** Of words that stand for few: a channel must not hang on a spelling nobody knows. */
  public List<Violation> violations(String at) {
    List<Violation> found = new ArrayList<>();
    check(found, at + "campaignKind", FactField.CAMPAIGN_KIND, campaignKind);
    check(found, at + "code", FactField.CODE, code);
    check(found, at + "linkKind", FactField.LINK_KIND, linkKind);
    check(found, at + "linkOwner", FactField.LINK_OWNER, linkOwner);
    check(found, at + "visitor", FactField.VISITOR, visitor);
    check(found, at + "toldBy", FactField.TOLD_BY, toldBy);
    return found;
  }

  private static void check(List<Violation> found, String at, FactField field, String value) {
    if (value != null && !field.members().contains(value)) {
      found.add(new Violation(at, "must be one of " + String.join(", ", field.members())));
    }
  }

  public Origin ofCampaignKind(String kind) {
    return new Origin(
        source, medium, campaign, content, term, clickIds, referrer, app, kind, code, survey,
        linkKind, linkOwner, visitor, toldBy, visit);
  }

  /** Without the word that something was told of the visit. */
  Origin unseen() {
    return new Origin(
        source,
        medium,
        campaign,
        content,
        term,
        clickIds,
        referrer,
        app,
        campaignKind,
        code,
        survey,
        linkKind,
        linkOwner,
        visitor,
        toldBy,
        null);
  }

  /** Of somebody of whom nothing is known but an answer. */
  public static Origin answered(String answer) {
    return new Origin(
        null, null, null, null, null, null, null, null, null, null, answer, null, null, null, null,
        null);
  }

  /** Of somebody of whom nothing is known but that the order names a creator's promo code. */
  public static Origin coded() {
    return new Origin(
        null, null, null, null, null, null, null, null, null, "CREATOR", null, null, null, null,
        null, null);
  }

  public Origin ofVisitor(String kind) {
    return new Origin(
        source,
        medium,
        campaign,
        content,
        term,
        clickIds,
        referrer,
        app,
        campaignKind,
        code,
        survey,
        linkKind,
        linkOwner,
        kind,
        toldBy,
        visit);
  }

  /** Of a touch of a link. */
  Origin ofLink(String kind, String owner) {
    return new Origin(
        source,
        medium,
        campaign,
        content,
        term,
        clickIds,
        referrer,
        app,
        campaignKind,
        code,
        survey,
        kind,
        owner,
        visitor,
        toldBy,
        visit);
  }

  /** Whether an address said anything of where the visit came from. */
  public boolean hasTag() {
    return source != null
        || medium != null
        || campaign != null
        || content != null
        || term != null
        || clickIds.stream().anyMatch(id -> !id.equals(ClickIds.OWN));
  }

  /** NONE, SOME, or null where nothing was told of a visit. */
  public String trace() {
    if (hasTag() || !clickIds.isEmpty() || linkKind != null || linkOwner != null || app != null) {
      return "SOME";
    }
    if (referrer != null) {
      return "SOME";
    }
    return Boolean.TRUE.equals(visit) ? "NONE" : null;
  }
}
